package org.unodc.cop.examples.cli;

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

/** What a record says of one session, each figure with its qualifier and its source. */
final class SessionSummary {
  private final Conference conference;
  private final Session session;
  private final OfficialLanguage language;
  private final Labels labels;
  private final List<Source> sources = new ArrayList<>();
  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  private SessionSummary(Conference conference, Session session, OfficialLanguage language) {
    this.conference = conference;
    this.session = session;
    this.language = language;
    this.labels = new Labels("summary", language);
  }

  /** {@return the lines, Markdown} */
  static ImmutableList<String> lines(
      Conference conference, Session session, OfficialLanguage language) {
    SessionSummary summary = new SessionSummary(conference, session, language);
    summary.addHead();
    summary.addFigures();
    summary.addOutcomes();
    summary.addSources();
    summary.lines.add("").add("*" + summary.labels.get("remark") + "*");
    return summary.lines.build();
  }

  private void addHead() {
    lines.add("# " + session.title().map(this::told).orElse(session.id().value())).add("");
    session
        .days()
        .ifPresent(
            days -> lines.add(label("days") + told(days.first()) + " – " + told(days.last())));
    session
        .venue()
        .map(this::told)
        .filter(place -> !place.isEmpty())
        .ifPresent(place -> lines.add(label("venue") + place));
  }

  private void addFigures() {
    heading("figures");
    if (session.publishedFigures().isEmpty()) {
      lines.add(labels.get("none"));
    }
    for (ReportedFigure figure : session.publishedFigures()) {
      String category = figure.category().map(part -> " (" + told(part) + ")").orElse("");
      String reference = figure.source().map(source -> " [" + numberOf(source) + "]").orElse("");
      lines.add(
          "- %s%s: **%s**%s%s"
              .formatted(
                  Printable.of(CodeLabels.of(figure.subject(), language)),
                  category,
                  MessageArgument.of(figure.count()).in(language),
                  standing(figure),
                  reference));
    }
  }

  /** What a session calls a record is told with what the figures before it say to that. */
  private String standing(ReportedFigure figure) {
    return ParticipationTrend.of(conference, figure.subject()).recordClaims().stream()
        .filter(claim -> claim.session().equals(session.id()) && claim.figure().equals(figure))
        .findFirst()
        .map(
            claim ->
                " ("
                    + labels.get("claimed")
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
      String kind = outcome.kind().map(one -> CodeLabels.of(one, language)).orElse("");
      String name =
          Joiner.on(' ')
              .join(
                  Stream.of(kind, outcome.number().orElse(""))
                      .filter(part -> !part.isEmpty())
                      .iterator());
      lines.add("- " + name + outcome.title().map(title -> ": " + told(title)).orElse(""));
    }
  }

  private void addSources() {
    if (sources.isEmpty()) {
      return;
    }
    heading("sources");
    for (int i = 0; i < sources.size(); i++) {
      lines.add("%s. %s".formatted(i + 1, told(sources.get(i))));
    }
  }

  private int numberOf(Source source) {
    if (!sources.contains(source)) {
      sources.add(source);
    }
    return sources.indexOf(source) + 1;
  }

  private String told(Source source) {
    Stream<Optional<String>> parts =
        Stream.of(
            source.title().map(this::told),
            source.symbol().map(Printable::of),
            source.date().map(this::told),
            source.link().map(Printable::of),
            source
                .certainty()
                .map(sure -> labels.get("sure") + ": " + CodeLabels.of(sure, language)));
    return Joiner.on(", ").join(parts.flatMap(Optional::stream).iterator());
  }

  private String told(Venue venue) {
    return Joiner.on(", ")
        .join(
            Stream.of(venue.name(), venue.city())
                .flatMap(Optional::stream)
                .map(this::told)
                .iterator());
  }

  private String told(LocalizedText text) {
    return Printable.of(text.in(language));
  }

  private String told(LocalDate day) {
    return MessageArgument.of(day).in(language);
  }

  private String label(String key) {
    return labels.get(key) + ": ";
  }

  private void heading(String key) {
    lines.add("").add("## " + labels.get(key)).add("");
  }
}
