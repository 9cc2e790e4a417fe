package org.unodc.cop.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.CopFiles;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;

/** Writes reports to files, each of which is whole or not there. */
final class ReportFiles implements ReportSink {
  private static final CharMatcher NOT_IN_NAMES = CharMatcher.anyOf("/\\:*?\"<>|");

  private final Path out;
  private final boolean oneFile;
  private final List<OutputForm> forms;
  private final OfficialLanguage language;

  /**
   * Creates what writes to a folder, or to one file.
   *
   * @param oneFile whether there is one report in one form
   */
  ReportFiles(Path out, boolean oneFile, List<OutputForm> forms, OfficialLanguage language) {
    this.out = out;
    this.oneFile = oneFile && !Files.isDirectory(out);
    this.forms = forms;
    this.language = language;
  }

  @Override
  public void accept(Checked checked) {
    checked
        .report()
        .ifPresent(
            report ->
                forms.forEach(
                    form ->
                        CopFiles.save(
                            form.format().render(report, language).getBytes(UTF_8),
                            file(checked.document(), form))));
  }

  /** The folders of a document are part of the name of its report, so that no two are the same. */
  private Path file(String document, OutputForm form) {
    if (oneFile) {
      return out;
    }
    String name = NOT_IN_NAMES.replaceFrom(document, '_');
    return folder().resolve(name + "." + form.format().extension());
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
