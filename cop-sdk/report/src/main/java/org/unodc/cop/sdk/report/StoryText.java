package org.unodc.cop.sdk.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.TextRun;
import org.unodc.cop.domain.story.SessionStory;
import org.unodc.cop.domain.story.StorySection;
import org.unodc.cop.domain.story.StoryStatement;

/** Writes the account of a session as Markdown, or as plain text with the same lines. */
final class StoryText {
  private static final Pattern MARK_OF_LIST = Pattern.compile("^([0-9]+)([.)])");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\\p{Cc}]+");

  private final boolean isMarkdown;
  private final OfficialLanguage language;
  private final ReportLabels labels;
  private final StringBuilder out = new StringBuilder();

  private StoryText(boolean isMarkdown, OfficialLanguage language) {
    this.isMarkdown = isMarkdown;
    this.language = language;
    this.labels = new ReportLabels(language);
  }

  /** {@return the story as Markdown} */
  static String markdown(SessionStory story, OfficialLanguage language) {
    return new StoryText(true, language).add(story);
  }

  /** {@return the story as plain text} */
  static String plain(SessionStory story, OfficialLanguage language) {
    return new StoryText(false, language).add(story);
  }

  private String add(SessionStory story) {
    line(mark("# ") + text(story.title().text().in(language)));
    story.sections().forEach(this::add);
    addSources(story.sources());
    line("");
    line("---");
    line("");
    labels
        .review()
        .ifPresent(
            remark -> {
              line(text(remark));
              line("");
            });
    line(text(labels.get("story.disclaimer")));
    return out.toString();
  }

  private void add(StorySection section) {
    heading(section.topic().heading().in(language));
    section.statements().forEach(statement -> add(statement, ""));
  }

  private void add(StoryStatement statement, String indent) {
    String runs =
        statement.runs(language).stream().map(TextRun::text).collect(Collectors.joining());
    String text = startOfLine(text(runs));
    String marked =
        switch (statement.form()) {
          case NAME -> mark("**") + text + mark("**");
          case QUOTATION -> "> " + text;
          case SENTENCE -> text;
        };
    line(indent + "- " + marked + references(statement));
    statement.details().forEach(detail -> add(detail, indent + "  "));
  }

  /** Text at the start of a list item would otherwise begin another list. */
  private String startOfLine(String text) {
    if (!isMarkdown) {
      return text;
    }
    boolean beginsList = text.startsWith("-") || text.startsWith("+");
    return beginsList ? "\\" + text : MARK_OF_LIST.matcher(text).replaceFirst("$1\\\\$2");
  }

  private String references(StoryStatement statement) {
    List<String> references = new ArrayList<>();
    statement
        .citations()
        .forEach(
            citation ->
                references.add(
                    citation.number()
                        + StoryLines.shown(citation)
                            .map(certainty -> " " + text(CodeLabels.of(certainty, language)))
                            .orElse("")));
    if (statement.isComputed()) {
      references.add(text(StoryLines.computed(language)));
    }
    return references.isEmpty()
        ? ""
        : " "
            + mark("\\")
            + "["
            + String.join(labels.get("story.separator"), references)
            + mark("\\")
            + "]";
  }

  private void addSources(ImmutableList<Source> sources) {
    if (sources.isEmpty()) {
      return;
    }
    heading(labels.get("story.sources"));
    for (int i = 0; i < sources.size(); i++) {
      line((i + 1) + ". " + startOfLine(source(sources.get(i))));
    }
    line("");
    line(text(labels.get("story.references")));
  }

  private String source(Source source) {
    return Stream.of(
            source.title().map(title -> text(title.in(language))),
            source.symbol().map(this::text),
            source.date().map(date -> text(MessageArgument.of(date).in(language))),
            source.link().map(this::link))
        .flatMap(part -> part.stream())
        .collect(Collectors.joining(labels.get("story.separator")));
  }

  private String link(String link) {
    return LINK.matcher(link).matches() ? "<" + link + ">" : text(link);
  }

  private void heading(String heading) {
    line("");
    line(mark("## ") + text(heading));
    line("");
  }

  private String text(String text) {
    return isMarkdown ? MarkdownText.plain(text) : VisibleText.inOneLine(text);
  }

  /** {@return a mark of Markdown, which plain text does not have} */
  private String mark(String mark) {
    return isMarkdown ? mark : "";
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
