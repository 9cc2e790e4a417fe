package org.unodc.cop.examples.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** The kinds of files that people confuse, recognized by their first characters. */
public enum DocumentKind {
  /** A record, in JSON or YAML. */
  RECORD("kind.record", "cop validate"),
  /** A report of {@code cop validate} in JSON. */
  REPORT("kind.report", "cop compare"),
  /** A validation profile in JSON. */
  PROFILE("kind.profile", "cop validate --profile"),
  /** A workbook, or another file that is a ZIP archive. */
  WORKBOOK("kind.workbook", "cop import"),
  /** A document in PDF. */
  PDF("kind.pdf");

  private static final int BEGINNING = 1_000;
  private static final Pattern FORMAT =
      Pattern.compile("(?:^|[{,\\s])\"?format\"?\\s*:\\s*[\"']?(cop|cop-report)/\\d");
  private static final Pattern PROFILE_MEMBER =
      Pattern.compile("\"(?:extends|toDos|included|excluded|severities|suppressions)\"\\s*:");

  private final String key;
  private final Object[] commands;

  DocumentKind(String key, Object... commands) {
    this.key = key;
    this.commands = commands;
  }

  /**
   * {@return the reader, which names the kind of a document of another kind instead of all its
   * members that a document of this kind does not have}
   */
  public <T> Function<byte[], T> read(Function<byte[], T> reader) {
    return content -> {
      try {
        return reader.apply(content);
      } catch (CopException e) {
        throw of(content)
            .filter(kind -> kind != this)
            .map(kind -> new CopException(ImmutableList.of(kind.problem()), e))
            .orElse(e);
      }
    };
  }

  /** {@return a problem that names the kind of a file that is no text; empty for other files} */
  static Optional<CopException> refusalOf(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(BEGINNING))
          .filter(kind -> kind == WORKBOOK || kind == PDF)
          .map(kind -> new CopException(ImmutableList.of(kind.problem())));
    } catch (IOException e) {
      return Optional.empty(); // the command reports that it cannot read the file
    }
  }

  private Problem problem() {
    return Problem.of(ProblemCode.INVALID_VALUE, CommandText.message(key, commands));
  }

  private static Optional<DocumentKind> of(byte[] content) {
    String beginning = new String(content, 0, Math.min(content.length, BEGINNING), UTF_8);
    if (beginning.startsWith("PK\3\4")) {
      return Optional.of(WORKBOOK);
    }
    if (beginning.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    Matcher format = FORMAT.matcher(beginning);
    if (format.find()) {
      return Optional.of(format.group(1).equals("cop") ? RECORD : REPORT);
    }
    return PROFILE_MEMBER.matcher(beginning).find() ? Optional.of(PROFILE) : Optional.empty();
  }
}
