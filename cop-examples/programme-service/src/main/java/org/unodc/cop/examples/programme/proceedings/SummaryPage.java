package org.unodc.cop.examples.programme.proceedings;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.TextRun;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.story.SessionStory;
import org.unodc.cop.domain.story.StoryCitation;
import org.unodc.cop.domain.story.StoryForm;
import org.unodc.cop.domain.story.StorySection;
import org.unodc.cop.domain.story.StoryStatement;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.SourceLine;

/**
 * The data of the page with the account of the session.
 *
 * @param title the title of the session
 * @param sections the sections
 * @param sources the sources, in the order of their numbers
 */
public record SummaryPage(
    PageText title, ImmutableList<Section> sections, ImmutableList<SourceLine> sources) {
  /** The number of statements of a section that the page shows. */
  private static final int MOST_STATEMENTS = 300;

  /**
   * A section.
   *
   * @param heading the heading
   * @param lines the first statements
   * @param cut the sentence that there are more statements; empty if there are not
   */
  public record Section(String heading, ImmutableList<Line> lines, Optional<String> cut) {}

  /**
   * A statement.
   *
   * @param form how the statement is shown
   * @param texts the parts of the text, each in one language
   * @param references the references to the sources
   * @param computed the label of a computed value; empty if no value is computed
   * @param details the statements about the thing that this one names
   */
  public record Line(
      StoryForm form,
      ImmutableList<PageText> texts,
      ImmutableList<Reference> references,
      Optional<String> computed,
      ImmutableList<Line> details) {}

  /**
   * A reference to a source.
   *
   * @param number the number of the source
   * @param certainty how certain the source makes the statement; empty if it states it
   */
  public record Reference(int number, Optional<String> certainty) {}

  /**
   * {@return the account of the session in the public record}
   *
   * @param day the day on which the page is shown
   */
  static SummaryPage of(Snapshot now, LocalDate day, PageFormatter formatter) {
    SessionStory story = SessionStory.of(now.conference(), now.session().id(), day);
    return new SummaryPage(
        texts(story.title().text(), formatter).get(0),
        story.sections().stream()
            .map(section -> section(section, formatter))
            .collect(toImmutableList()),
        story.sources().stream()
            .flatMap(source -> SourceLine.of(ImmutableList.of(source), formatter).stream())
            .collect(toImmutableList()));
  }

  private static Section section(StorySection section, PageFormatter formatter) {
    int all = section.statements().size();
    return new Section(
        section.topic().heading().in(formatter.language()),
        section.statements().stream()
            .limit(MOST_STATEMENTS)
            .map(statement -> line(statement, formatter))
            .collect(toImmutableList()),
        all > MOST_STATEMENTS
            ? Optional.of(formatter.message("summary.cut", MOST_STATEMENTS, all))
            : Optional.empty());
  }

  private static Line line(StoryStatement statement, PageFormatter formatter) {
    return new Line(
        statement.form(),
        statement.runs(formatter.language()).stream()
            .map(run -> PageText.of(run, formatter.language()))
            .collect(toImmutableList()),
        statement.citations().stream()
            .map(citation -> reference(citation, formatter))
            .collect(toImmutableList()),
        statement.isComputed()
            ? Optional.of(CodeLabels.of(Certainty.COMPUTED, formatter.language()))
            : Optional.empty(),
        statement.details().stream()
            .map(detail -> line(detail, formatter))
            .collect(toImmutableList()));
  }

  private static Reference reference(StoryCitation citation, PageFormatter formatter) {
    return new Reference(
        citation.number(),
        citation
            .certainty()
            .filter(certainty -> certainty != Certainty.STATED)
            .map(certainty -> CodeLabels.of(certainty, formatter.language())));
  }

  private static ImmutableList<PageText> texts(Translatable text, PageFormatter formatter) {
    ImmutableList<TextRun> runs = text.runs(formatter.language());
    return runs.stream()
        .map(run -> PageText.of(run, formatter.language()))
        .collect(toImmutableList());
  }
}
