package org.unodc.cop.examples.programme.web.proceedings;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.domain.trend.ParticipationTrend;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.Names;
import org.unodc.cop.examples.programme.web.Phrase;
import org.unodc.cop.examples.programme.web.Wording;
import org.unodc.cop.examples.programme.web.programme.OrganizerKind;

/**
 * The statistics of participation.
 *
 * @param trends what was published session by session, subject by subject
 * @param organizations the organizations on their way to the session, by kind
 * @param registered those that registered, by kind
 * @param organizers the side events of the session, by the kind of the organizer
 * @param themes the side events of the session, by theme; an event can have several
 * @param rooms the side events of the session that have a room, by room
 */
public record StatisticsPage(
    ImmutableList<Trend> trends,
    Tally organizations,
    Tally registered,
    Tally organizers,
    Tally themes,
    Tally rooms) {

  static StatisticsPage of(Snapshot now, Wording wording) {
    Conference record = now.conference();
    Names names = new Names(record, wording);
    ImmutableList<SideEvent> events =
        record.sideEvents().stream()
            .filter(event -> event.session().equals(Optional.of(now.session().id())))
            .filter(SideEvent::takesPlace)
            .collect(toImmutableList());
    return new StatisticsPage(
        trends(record, wording),
        kinds(now, accreditation -> true, wording),
        kinds(now, StatisticsPage::isRegistered, wording),
        Tally.of(
            events.stream().map(event -> OrganizerKind.of(event, record)).toList(),
            kind -> word(kind, wording),
            wording),
        Tally.of(
            events.stream().flatMap(event -> event.themes().stream()).toList(),
            wording::phrase,
            wording),
        Tally.of(
            events.stream().flatMap(event -> event.room().stream()).toList(), names::of, wording));
  }

  private static ImmutableList<Trend> trends(Conference record, Wording wording) {
    Stream<FigureSubject> published =
        record.sessions().stream()
            .flatMap(session -> session.publishedFigures().stream())
            .map(ReportedFigure::subject);
    ImmutableList<FigureSubject> used = published.distinct().sorted().collect(toImmutableList());
    return Stream.concat(FigureSubject.listed().stream().filter(used::contains), used.stream())
        .distinct()
        .map(subject -> Trend.of(ParticipationTrend.of(record, subject), wording))
        .collect(toImmutableList());
  }

  private static Tally kinds(Snapshot now, Predicate<Accreditation> which, Wording wording) {
    ImmutableList<OrganizerKind> kinds =
        now.conference().accreditations().stream()
            .filter(one -> one.session().equals(now.session().id()))
            .filter(which)
            .flatMap(
                one ->
                    now.conference().stakeholders().stream()
                        .filter(stakeholder -> stakeholder.id().equals(one.stakeholder()))
                        .limit(1))
            .map(OrganizerKind::of)
            .collect(toImmutableList());
    return Tally.of(kinds, kind -> word(kind, wording), wording);
  }

  private static boolean isRegistered(Accreditation accreditation) {
    return accreditation.steps().stream()
        .anyMatch(step -> step.kind() == AccreditationStepKind.REGISTERED);
  }

  private static Phrase word(OrganizerKind kind, Wording wording) {
    return Phrase.here(wording.word("organizer-kind", kind));
  }
}
