package org.unodc.cop.examples.cli.output;

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
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Writes reports to files. A file is replaced only after the whole report is written. */
public final class ReportFileSink implements ReportSink {
  private static final CharMatcher NOT_IN_FILE_NAMES = CharMatcher.anyOf("/\\:*?\"<>|");

  /** File systems allow names of 255 bytes. A number and an ending are added. */
  private static final int MAXIMUM_NAME_BYTES = 220;

  private final Path out;
  private final boolean singleFile;
  private final List<ReportOutputFormat> formats;
  private final ReportRenderer renderer;
  private final ProtectedInputs inputs;
  private final Set<String> usedNames = new HashSet<>();

  /**
   * Creates a sink.
   *
   * @param out the directory of the reports, or the file of the only report
   * @param singleReport whether there is one report in one format
   * @param inputs the files that no report replaces
   */
  public ReportFileSink(
      Path out,
      boolean singleReport,
      List<ReportOutputFormat> formats,
      ReportRenderer renderer,
      ProtectedInputs inputs) {
    this.out = out;
    this.singleFile = singleReport && !Files.isDirectory(out);
    this.formats = formats;
    this.renderer = renderer;
    this.inputs = inputs;
  }

  @Override
  public void accept(DocumentResult result) {
    if (result.report().isEmpty()) {
      return;
    }
    String name = singleFile ? "" : unusedName(result.document());
    for (ReportOutputFormat format : formats) {
      Path file = singleFile ? out : file(directory(), name, format);
      CopFiles.save(renderer.render(result.report().get(), format), file);
    }
  }

  /** The name contains the directories of the document. A number follows a name that is in use. */
  private String unusedName(String document) {
    String base = shortened(NOT_IN_FILE_NAMES.replaceFrom(document, '_'));
    String name = base;
    for (int number = 2; !isUnused(name); number++) {
      name = base + "-" + number;
    }
    return name;
  }

  /** Keeps the end of a long name, because it distinguishes documents best. */
  private static String shortened(String name) {
    int start = 0;
    while (name.substring(start).getBytes(UTF_8).length > MAXIMUM_NAME_BYTES) {
      start = name.offsetByCodePoints(start, 1);
    }
    return start == 0 ? name : "_" + name.substring(start);
  }

  private boolean isUnused(String name) {
    return usedNames.add(name.toLowerCase(Locale.ROOT))
        && formats.stream().noneMatch(format -> inputs.contains(file(out, name, format)));
  }

  private static Path file(Path directory, String name, ReportOutputFormat format) {
    return directory.resolve(name + "." + format.format().extension());
  }

  private Path directory() {
    try {
      return Files.createDirectories(out);
    } catch (IOException e) {
      Translatable message =
          CommandText.message(
              "reading.directoryNotCreated", out.toString(), String.valueOf(e.getMessage()));
      throw new CopException(ImmutableList.of(Problem.of(ProblemCode.FILE, message)), e);
    }
  }
}
