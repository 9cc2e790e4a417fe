package org.unodc.cop.examples.cli.output;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.examples.cli.text.CommandText;

/** A summary of one session in Markdown: figures with qualifiers and sources, and outcomes. */
public final class SessionSummary {
  private final Conference conference;
  private final Session session;
  private final OfficialLanguage language;
  private final CommandText labels;
  private final List<Source> sources = new ArrayList<>();
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  private SessionSummary(Conference conference, Session session, OfficialLanguage language) {
    this.conference = conference;
    this.session = session;
    this.language = language;
    this.labels = CommandText.in(language);
  }

  /** {@return the lines of the summary} */
  public static ImmutableList<String> lines(
      Conference conference, Session session, OfficialLanguage language) {
    SessionSummary summary = new SessionSummary(conference, session, language);
    summary.addHead();
    summary.addFigures();
    summary.addOutcomes();
    summary.addSources();
    summary.lines.add("").add("*" + summary.labels.of("summary.remark") + "*");
    return summary.lines.build();
  }

  private void addHead() {
    lines.add("# " + session.title().map(this::text).orElse(session.id().value())).add("");
    session
        .days()
        .ifPresent(
            days -> lines.add(label("days") + text(days.first()) + " – " + text(days.last())));
    session
        .venue()
        .map(this::text)
        .filter(place -> !place.isEmpty())
        .ifPresent(place -> lines.add(label("venue") + place));
  }

  private void addFigures() {
    heading("figures");
    if (session.publishedFigures().isEmpty()) {
      lines.add(labels.of("summary.none"));
    }
    for (ReportedFigure figure : session.publishedFigures()) {
      String category = figure.category().map(part -> " (" + text(part) + ")").orElse("");
      String reference = figure.source().map(source -> " [" + numberOf(source) + "]").orElse("");
      lines.add(
          "- %s%s: **%s**%s%s"
              .formatted(
                  PrintableText.of(CodeLabels.of(figure.subject(), language)),
                  category,
                  MessageArgument.of(figure.count()).in(language),
                  recordClaim(figure),
                  reference));
    }
  }

  /** {@return the claim that a figure is a record, and what earlier figures show about it} */
  private String recordClaim(ReportedFigure figure) {
    return ParticipationTrend.of(conference, figure.subject()).recordClaims().stream()
        .filter(claim -> claim.session().equals(session.id()) && claim.figure().equals(figure))
        .findFirst()
        .map(
            claim ->
                " ("
                    + labels.of("summary.claimed")
                    + " "
                    + CodeLabels.of(claim.standing(), language)
                    + ")")
        .orElse("");
  }

  private void addOutcomes() {
    List<Outcome> adopted =
        conference.outcomes().stream()
            .filter(outcome -> outcome.session().equals(Optional.of(session.id())))
            .toList();
    if (adopted.isEmpty()) {
      return;
    }
    heading("outcomes");
    for (Outcome outcome : adopted) {
      String kind = outcome.kind().map(code -> CodeLabels.of(code, language)).orElse("");
      String name =
          Joiner.on(' ')
              .join(
                  Stream.of(kind, outcome.number().orElse(""))
                      .filter(part -> !part.isEmpty())
                      .iterator());
      lines.add("- " + name + outcome.title().map(title -> ": " + text(title)).orElse(""));
    }
  }

  private void addSources() {
    if (sources.isEmpty()) {
      return;
    }
    heading("sources");
    for (int i = 0; i < sources.size(); i++) {
      lines.add("%s. %s".formatted(i + 1, text(sources.get(i))));
    }
  }

  private int numberOf(Source source) {
    if (!sources.contains(source)) {
      sources.add(source);
    }
    return sources.indexOf(source) + 1;
  }

  private String text(Source source) {
    Stream<Optional<String>> parts =
        Stream.of(
            source.title().map(this::text),
            source.symbol().map(PrintableText::of),
            source.date().map(this::text),
            source.link().map(PrintableText::of),
            source
                .certainty()
                .map(certainty -> label("sure") + CodeLabels.of(certainty, language)));
    return Joiner.on(", ").join(parts.flatMap(Optional::stream).iterator());
  }

  private String text(Venue venue) {
    return Joiner.on(", ")
        .join(
            Stream.of(venue.name(), venue.city())
                .flatMap(Optional::stream)
                .map(this::text)
                .iterator());
  }

  private String text(LocalizedText localized) {
    return PrintableText.of(localized.in(language));
  }

  private String text(LocalDate day) {
    return MessageArgument.of(day).in(language);
  }

  private String label(String key) {
    return labels.of("summary." + key) + ": ";
  }

  private void heading(String key) {
    lines.add("").add("## " + labels.of("summary." + key)).add("");
  }
}
