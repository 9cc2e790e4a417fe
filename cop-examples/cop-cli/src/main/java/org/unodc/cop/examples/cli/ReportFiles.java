package org.unodc.cop.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Writes reports to files, each of which is whole or not there. */
final class ReportFiles implements ReportSink {
  private static final CharMatcher NOT_IN_NAMES = CharMatcher.anyOf("/\\:*?\"<>|");

  /** File systems take names of 255 bytes; a number and an ending come behind. */
  private static final int LONGEST = 220;

  private final Path out;
  private final boolean oneFile;
  private final List<OutputForm> forms;
  private final OfficialLanguage language;
  private final Originals originals;
  private final Set<String> taken = new HashSet<>();

  /**
   * Creates what writes to a folder, or to one file.
   *
   * @param oneFile whether there is one report in one form
   * @param originals what no report replaces
   */
  ReportFiles(
      Path out,
      boolean oneFile,
      List<OutputForm> forms,
      OfficialLanguage language,
      Originals originals) {
    this.out = out;
    this.oneFile = oneFile && !Files.isDirectory(out);
    this.forms = forms;
    this.language = language;
    this.originals = originals;
  }

  @Override
  public void accept(Checked checked) {
    if (checked.report().isEmpty()) {
      return;
    }
    String name = oneFile ? "" : freeName(checked.document());
    for (OutputForm form : forms) {
      Path file = oneFile ? out : in(folder(), name, form);
      CopFiles.save(form.format().render(checked.report().get(), language), file);
    }
  }

  /** The folders of a document are part of the name of its report; what is taken gets a number. */
  private String freeName(String document) {
    String plain = shortened(NOT_IN_NAMES.replaceFrom(document, '_'));
    String name = plain;
    for (int number = 2; !isFree(name); number++) {
      name = plain + "-" + number;
    }
    return name;
  }

  /** The end of a long name tells most. */
  private static String shortened(String name) {
    int start = 0;
    while (name.substring(start).getBytes(UTF_8).length > LONGEST) {
      start = name.offsetByCodePoints(start, 1);
    }
    return start == 0 ? name : "_" + name.substring(start);
  }

  private boolean isFree(String name) {
    return taken.add(name.toLowerCase(Locale.ROOT))
        && forms.stream().noneMatch(form -> originals.have(in(out, name, form)));
  }

  private static Path in(Path folder, String name, OutputForm form) {
    return folder.resolve(name + "." + form.format().extension());
  }

  private Path folder() {
    try {
      return Files.createDirectories(out);
    } catch (IOException e) {
      String message = "The folder %s cannot be made: %s.".formatted(out, e.getMessage());
      throw new CopException(ImmutableList.of(Problem.of(ProblemCode.FILE, message)), e);
    }
  }
}
