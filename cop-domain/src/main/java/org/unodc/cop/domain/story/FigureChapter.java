package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.domain.trend.RecordClaim;

/**
 * The figures that were published about the session, and those about its treaty in the same
 * sources.
 */
final class FigureChapter {
  private static final ImmutableMap<FigureSubject, CountedUnit> IMPLIED_UNITS =
      ImmutableMap.of(
          FigureSubject.COUNTRIES,
          CountedUnit.STATES,
          FigureSubject.INTERGOVERNMENTAL_ORGANIZATIONS,
          CountedUnit.ORGANIZATIONS,
          FigureSubject.NON_GOVERNMENTAL_ORGANIZATIONS,
          CountedUnit.ORGANIZATIONS,
          FigureSubject.SIDE_EVENTS,
          CountedUnit.EVENTS,
          FigureSubject.RESOLUTIONS,
          CountedUnit.TEXTS,
          FigureSubject.DECISIONS,
          CountedUnit.TEXTS,
          FigureSubject.DRAFTS,
          CountedUnit.TEXTS);

  private final StoryContext context;
  private final Session session;

  FigureChapter(StoryContext context) {
    this.context = context;
    this.session = context.session();
  }

  /** {@return the figures of the session, then those of its treaty} */
  ImmutableList<StoryStatement> figures() {
    ImmutableList.Builder<StoryStatement> statements = ImmutableList.builder();
    statements.addAll(
        figures(session.publishedFigures(), context.sessionPlace().at("publishedFigures")));
    addFiguresOfTreaty(statements);
    return statements.build();
  }

  /** {@return the figures of a list, those of one kind and number together} */
  ImmutableList<StoryStatement> figures(List<ReportedFigure> figures, Place list) {
    ImmutableList.Builder<StoryStatement> statements = ImmutableList.builder();
    grouped(figures, list).forEach((key, same) -> statements.add(statement(same)));
    return statements.build();
  }

  /** {@return the shares of parts of a subject in the whole, as far as the figures show them} */
  ImmutableList<StoryStatement> shares(FigureSubject subject) {
    Place list = context.sessionPlace().at("publishedFigures");
    ImmutableList.Builder<StoryStatement> shares = ImmutableList.builder();
    grouped(session.publishedFigures(), list)
        .forEach(
            (key, same) -> {
              if (same.get(0).figure().subject().equals(subject)) {
                FigureShare.ofFirst(same, context)
                    .map(share -> share.ofCategory(context))
                    .ifPresent(shares::add);
              }
            });
    return shares.build();
  }

  private Map<String, List<Located>> grouped(List<ReportedFigure> figures, Place list) {
    Map<String, List<Located>> groups = new LinkedHashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      ReportedFigure figure = figures.get(i);
      groups
          .computeIfAbsent(keyOf(figure), key -> new ArrayList<>())
          .add(new Located(figure, list.at(i)));
    }
    return groups;
  }

  private void addFiguresOfTreaty(ImmutableList.Builder<StoryStatement> statements) {
    Set<String> published =
        session.sources().stream().map(StoryContext::keyOf).collect(Collectors.toSet());
    Optional<Convention> treaty =
        session
            .convention()
            .or(context.conference()::convention)
            .flatMap(context::find)
            .map(Convention.class::cast);
    treaty.ifPresent(
        convention -> {
          Place list = context.placeOf(convention.id()).at("publishedFigures");
          for (int i = 0; i < convention.publishedFigures().size(); i++) {
            ReportedFigure figure = convention.publishedFigures().get(i);
            if (figure.source().map(StoryContext::keyOf).filter(published::contains).isPresent()) {
              statements.add(statement(List.of(new Located(figure, list.at(i)))));
            }
          }
        });
  }

  private StoryStatement statement(List<Located> same) {
    Located first = same.get(0);
    List<Source> sources =
        same.stream().flatMap(located -> located.figure().source().stream()).toList();
    EntryBuilder entry = new EntryBuilder(context, first.place(), sources);
    same.forEach(located -> addDetails(entry, located));
    FigureShare.ofFirst(same, context).ifPresent(share -> entry.add(share.labelled(context)));
    same.forEach(located -> context.remarks(located.place()).forEach(entry::add));
    StoryValue subject = subject(first);
    StoryValue count = count(same);
    return entry.stated(
        citations ->
            StorySentences.sentence(
                Message.labelled(subject.text(), count.text()),
                ImmutableList.of(subject, count),
                citations));
  }

  /** {@return the number, with the certainty of the sources that state one} */
  private static StoryValue count(List<Located> same) {
    StoryValue count =
        new StoryValue(
            MessageArgument.of(same.get(0).figure().count()),
            same.stream()
                .map(located -> located.place().at("count"))
                .collect(ImmutableList.toImmutableList()),
            Optional.empty());
    Map<Certainty, StoryValue> certainties = new LinkedHashMap<>();
    for (Located located : same) {
      Place place = located.place().at("source").at("certainty");
      located
          .figure()
          .source()
          .flatMap(Source::certainty)
          .ifPresent(known -> certainties.putIfAbsent(known, StoryValue.recorded(known, place)));
    }
    return certainties.isEmpty()
        ? count
        : count.withNote(
            StoryValue.joined(ImmutableList.copyOf(certainties.values()), Message::list));
  }

  /** {@return the subject of a figure, with its category and the unit in which it counts} */
  static StoryValue subject(Located located) {
    ReportedFigure figure = located.figure();
    Place place = located.place();
    StoryValue subject = StoryValue.recorded(figure.subject(), place.at("subject"));
    ImmutableList.Builder<StoryValue> notes = ImmutableList.builder();
    figure.category().ifPresent(part -> notes.add(StoryValue.recorded(part, place.at("category"))));
    figure
        .unit()
        .filter(unit -> !Optional.of(unit).equals(impliedUnit(figure.subject())))
        .ifPresent(unit -> notes.add(StoryValue.recorded(unit, place.at("unit"))));
    ImmutableList<StoryValue> all = notes.build();
    return all.isEmpty() ? subject : subject.withNote(StoryValue.joined(all, Message::parts));
  }

  /** {@return the unit that the subject names already; empty if it does not name one} */
  private static Optional<CountedUnit> impliedUnit(FigureSubject subject) {
    return Optional.ofNullable(IMPLIED_UNITS.get(subject));
  }

  private void addDetails(EntryBuilder entry, Located located) {
    ReportedFigure figure = located.figure();
    Place place = located.place();
    EntryBuilder own = new EntryBuilder(context, place, figure.source().stream().toList());
    own.add(StoryText.AS_OF, "asOf", figure.asOf());
    figure
        .wording()
        .ifPresent(
            wording -> {
              StoryValue value = StoryValue.recorded(wording, place.at("wording"));
              own.add(StoryText.WORDING, value.as(Message.of(StoryText.QUOTED, value.text())));
            });
    if (figure.claimedRecord().orElse(false)) {
      claim(figure, place).ifPresent(standing -> own.add(StoryText.CLAIMED_RECORD, standing));
    }
    own.details().forEach(entry::add);
  }

  private Optional<StoryValue> claim(ReportedFigure figure, Place place) {
    return ParticipationTrend.of(context.conference(), figure.subject()).recordClaims().stream()
        .filter(claim -> claim.session().equals(session.id()) && claim.figure().equals(figure))
        .findFirst()
        .map(
            claim ->
                StoryValue.computed(
                    standing(claim),
                    StoryComputation.RECORD_CLAIM,
                    ImmutableList.of(place.at("claimedRecord"), place.at("count"))));
  }

  private static Message standing(RecordClaim claim) {
    Message standing = Message.of(StoryText.PLAIN, claim.standing());
    return claim.takenAsPrinted() ? Message.of(StoryText.AS_PRINTED, standing) : standing;
  }

  /** {@return a key that is equal for figures that one statement combines} */
  private static String keyOf(ReportedFigure figure) {
    return String.join(
        "\n",
        figure.subject().word(),
        figure.category().map(category -> category.texts().toString()).orElse(""),
        figure.unit().map(CountedUnit::name).orElse(""),
        figure.count().qualifier().name(),
        Long.toString(figure.count().value()));
  }

  /**
   * A figure at its place.
   *
   * @param figure the figure
   * @param place its place in the record
   */
  record Located(ReportedFigure figure, Place place) {}
}
