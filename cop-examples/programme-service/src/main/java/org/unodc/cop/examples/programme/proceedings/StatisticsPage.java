package org.unodc.cop.examples.programme.proceedings;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.util.Optional;
import java.util.function.Function;
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
import org.unodc.cop.examples.programme.sessionprogramme.OrganizerKind;
import org.unodc.cop.examples.programme.sessionprogramme.OrganizerKinds;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * The data of the page with the statistics of participation.
 *
 * @param trends the published figures by subject, session by session
 * @param events how many side events are counted, and how many are not
 * @param organizations the organizations with an accreditation for the session, by kind
 * @param registered the organizations that registered, by kind
 * @param organizers the side events of the session, by kind of organizer
 * @param themes the side events of the session, by theme; an event can have several
 * @param rooms the side events of the session that have a room, by room
 */
public record StatisticsPage(
    ImmutableList<SubjectTrend> trends,
    String events,
    ImmutableList<Frequency> organizations,
    ImmutableList<Frequency> registered,
    ImmutableList<Frequency> organizers,
    ImmutableList<Frequency> themes,
    ImmutableList<Frequency> rooms) {

  private static final int HUNDRED_PERCENT = 100;

  /**
   * A value and its number of occurrences.
   *
   * @param name the name of the value
   * @param count the number of occurrences
   * @param percent the length of its bar, in percent of the longest bar
   */
  public record Frequency(PageText name, String count, int percent) {}

  private static <T> ImmutableList<Frequency> frequencies(
      Iterable<T> values, Function<T, PageText> name, PageFormatter formatter) {
    ImmutableMultiset<T> counted =
        Multisets.copyHighestCountFirst(ImmutableMultiset.copyOf(values));
    int maximum = counted.entrySet().stream().mapToInt(entry -> entry.getCount()).max().orElse(1);
    return counted.entrySet().stream()
        .map(
            entry ->
                new Frequency(
                    name.apply(entry.getElement()),
                    formatter.number(entry.getCount()),
                    entry.getCount() * HUNDRED_PERCENT / maximum))
        .collect(toImmutableList());
  }

  static StatisticsPage of(Snapshot now, PageFormatter formatter) {
    Conference record = now.conference();
    EntityNames names = new EntityNames(record, formatter);
    OrganizerKinds organizers = OrganizerKinds.of(record);
    ImmutableList<SideEvent> all =
        record.sideEvents().stream()
            .filter(event -> event.session().equals(Optional.of(now.session().id())))
            .collect(toImmutableList());
    ImmutableList<SideEvent> events =
        all.stream().filter(SideEvent::takesPlace).collect(toImmutableList());
    return new StatisticsPage(
        trends(record, formatter),
        formatter.message("programme.count", events.size())
            + (all.size() == events.size()
                ? ""
                : " · " + formatter.message("programme.count.off", all.size() - events.size())),
        kinds(now, accreditation -> true, formatter),
        kinds(now, StatisticsPage::isRegistered, formatter),
        frequencies(
            events.stream().map(event -> organizers.of(event)).toList(),
            kind -> word(kind, formatter),
            formatter),
        frequencies(
            events.stream().flatMap(event -> event.themes().stream()).toList(),
            formatter::text,
            formatter),
        frequencies(
            events.stream().flatMap(event -> event.room().stream()).toList(),
            names::of,
            formatter));
  }

  private static ImmutableList<SubjectTrend> trends(Conference record, PageFormatter formatter) {
    Stream<FigureSubject> published =
        record.sessions().stream()
            .flatMap(session -> session.publishedFigures().stream())
            .map(ReportedFigure::subject);
    ImmutableList<FigureSubject> used = published.distinct().sorted().collect(toImmutableList());
    return Stream.concat(FigureSubject.listed().stream().filter(used::contains), used.stream())
        .distinct()
        .map(subject -> SubjectTrend.of(ParticipationTrend.of(record, subject), formatter))
        .collect(toImmutableList());
  }

  private static ImmutableList<Frequency> kinds(
      Snapshot now, Predicate<Accreditation> condition, PageFormatter formatter) {
    ImmutableList<OrganizerKind> kinds =
        now.conference().accreditations().stream()
            .filter(accreditation -> accreditation.session().equals(now.session().id()))
            .filter(condition)
            .flatMap(
                accreditation ->
                    now.conference().stakeholders().stream()
                        .filter(stakeholder -> stakeholder.id().equals(accreditation.stakeholder()))
                        .limit(1))
            .map(OrganizerKind::of)
            .collect(toImmutableList());
    return frequencies(kinds, kind -> word(kind, formatter), formatter);
  }

  private static boolean isRegistered(Accreditation accreditation) {
    return accreditation.steps().stream()
        .anyMatch(step -> step.kind() == AccreditationStepKind.REGISTERED);
  }

  private static PageText word(OrganizerKind kind, PageFormatter formatter) {
    return PageText.here(kind.label(formatter));
  }
}
