package org.unodc.cop.sdk.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.TextRun;
import org.unodc.cop.domain.story.SessionStory;
import org.unodc.cop.domain.story.StoryCitation;
import org.unodc.cop.domain.story.StoryForm;
import org.unodc.cop.domain.story.StorySection;
import org.unodc.cop.domain.story.StoryStatement;

/** Writes the account of a session as one HTML page that loads no other resource. */
final class StoryHtmlPage {
  private static final Pattern LINK = Pattern.compile("https?://[^\\s\\p{Cc}]+");
  private static final HtmlHead HEAD = HtmlHead.of(HtmlHead.resource("story.css"));

  private final SessionStory story;
  private final OfficialLanguage language;
  private final ReportLabels labels;
  private final HtmlWriter html;

  private StoryHtmlPage(SessionStory story, OfficialLanguage language) {
    this.story = story;
    this.language = language;
    this.labels = new ReportLabels(language);
    this.html = new HtmlWriter(language);
  }

  /** {@return the page} */
  static String of(SessionStory story, OfficialLanguage language) {
    return new StoryHtmlPage(story, language).page();
  }

  private String page() {
    html.start("html", "lang", language.tag(), "dir", HtmlWriter.direction(language));
    HEAD.write(html, story.title().text().in(language));
    html.start("body").start("main");
    html.start("h1");
    write(story.title().text().runs(language));
    html.endLine();
    story.sections().forEach(this::write);
    writeSources();
    html.endLine();
    html.start("footer");
    labels.review().ifPresent(remark -> html.element("p", remark));
    html.element("p", labels.get("story.disclaimer")).endLine();
    return html.endLine().endLine().toString();
  }

  private void write(StorySection section) {
    html.start("section").element("h2", section.topic().heading().in(language));
    ImmutableList<StoryStatement> statements = section.statements();
    int named = 0;
    while (named < statements.size() && statements.get(named).form() != StoryForm.NAME) {
      named++;
    }
    writeList(statements.subList(0, named));
    statements.subList(named, statements.size()).forEach(this::writeThing);
    html.endLine();
  }

  /** Writes a thing with its name as a heading. */
  private void writeThing(StoryStatement statement) {
    if (statement.form() != StoryForm.NAME) {
      writeList(ImmutableList.of(statement));
      return;
    }
    html.start("section", "class", "thing");
    html.start("h3", "data-places", StoryLines.places(statement));
    writeText(statement);
    html.endLine();
    writeList(statement.details());
    html.endLine();
  }

  private void writeList(List<StoryStatement> statements) {
    if (statements.isEmpty()) {
      return;
    }
    html.start("ul");
    for (StoryStatement statement : statements) {
      html.start("li", "data-places", StoryLines.places(statement));
      if (statement.form() == StoryForm.QUOTATION) {
        html.start("blockquote");
        writeText(statement);
        html.end();
      } else {
        writeText(statement);
      }
      writeList(statement.details());
      html.endLine();
    }
    html.endLine();
  }

  private void writeText(StoryStatement statement) {
    write(statement.runs(language));
    boolean isComputed = statement.isComputed();
    if (statement.citations().isEmpty() && !isComputed) {
      return;
    }
    html.text(" ").start("span", "class", "references").text("[");
    String separator = "";
    for (StoryCitation citation : statement.citations()) {
      html.text(separator);
      String number = Integer.toString(citation.number());
      html.element("a", number, "href", "#source-" + number);
      StoryLines.shown(citation)
          .ifPresent(certainty -> html.text(" " + CodeLabels.of(certainty, language)));
      separator = labels.get("story.separator");
    }
    if (isComputed) {
      html.text(separator).text(StoryLines.computed(language));
    }
    html.text("]").end();
  }

  private void write(ImmutableList<TextRun> runs) {
    for (TextRun run : runs) {
      if (run.language().isEmpty() || isOfPage(run.language().get())) {
        html.sentence(run.text());
      } else {
        html.foreign(run.text(), run.language().get());
      }
    }
  }

  private boolean isOfPage(String tag) {
    return LocalizedText.language(tag).equals(language.tag());
  }

  private void writeSources() {
    if (story.sources().isEmpty()) {
      return;
    }
    html.start("section", "class", "sources").element("h2", labels.get("story.sources"));
    html.start("ol");
    for (int i = 0; i < story.sources().size(); i++) {
      html.start("li", "id", "source-" + (i + 1));
      write(story.sources().get(i));
      html.endLine();
    }
    html.endLine();
    html.element("p", labels.get("story.references"), "class", "note").endLine();
  }

  private void write(Source source) {
    source
        .title()
        .ifPresent(
            title -> {
              write(MessageArgument.of(title).runs(language));
              html.text(labels.get("story.separator"));
            });
    source.symbol().ifPresent(symbol -> html.recorded(symbol).text(labels.get("story.separator")));
    source
        .date()
        .ifPresent(
            date ->
                html.sentence(MessageArgument.of(date).in(language))
                    .text(labels.get("story.separator")));
    source.link().ifPresent(this::writeLink);
  }

  private void writeLink(String link) {
    if (LINK.matcher(link).matches()) {
      html.start("a", "href", link, "rel", "noopener external", "dir", "ltr").text(link).end();
    } else {
      html.recorded(link);
    }
  }
}
