package org.unodc.cop.examples.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.story.SessionStory;
import org.unodc.cop.examples.cli.input.RecordInput;
import org.unodc.cop.examples.cli.option.AsOfOption;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.option.SessionOption;
import org.unodc.cop.examples.cli.output.ExitCode;
import org.unodc.cop.examples.cli.output.TextOutput;
import org.unodc.cop.sdk.report.StoryFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cop summary}: writes the account of a session. */
@Command(
    name = "summary",
    description =
        "Writes all that a record has about a session, with the sources of each fact, as text, as"
            + " Markdown or as an HTML page. Persons are named only if the record states a basis.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Example:",
      "  cop summary untoc --session untoc-cop12 --lang fr",
      "  cop summary untoc --format html --lang ar --out summary.html"
    })
public final class SummaryCommand implements Callable<Integer> {
  @Mixin private RecordInput input = new RecordInput();
  @Mixin private SessionOption sessionOption = new SessionOption();
  @Mixin private AsOfOption asOf = new AsOfOption();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private TextOutput output = new TextOutput();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Format of the output: ${COMPLETION-CANDIDATES} (default: text; markdown in a"
              + " file).")
  private @Nullable StoryFormat format;

  @Override
  public Integer call() {
    output.protect(input.name());
    Conference conference = input.read();
    Session session = sessionOption.selectFrom(conference);
    SessionStory story = SessionStory.of(conference, session.id(), asOf.day());
    output.write(format().render(story, language.selected()));
    return ExitCode.SUCCESS;
  }

  private StoryFormat format() {
    if (format != null) {
      return format;
    }
    return output.isFile() ? StoryFormat.MARKDOWN : StoryFormat.TEXT;
  }
}
