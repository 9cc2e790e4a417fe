package org.unodc.cop.examples.programme.sideevent;

import static com.google.common.base.Predicates.in;
import static com.google.common.base.Predicates.not;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.conference.RecordFindings;
import org.unodc.cop.examples.programme.conference.Snapshot;

/** What the rules report about the side events of a record. */
@Component
public class EventFindings {
  private static final Pattern ELEMENT =
      Pattern.compile("/(?<list>sideEvents|applications)/(?<index>[0-9]+)(?<inside>(/.*)?)");

  private static final Place EVENTS = Place.of("sideEvents");
  private static final Place APPLICATIONS = Place.of("applications");

  private static final Comparator<EventFinding> MOST_SEVERE_FIRST =
      Comparator.comparing(eventFinding -> eventFinding.finding().severity());

  private final RecordFindings reports;
  private final Clock clock;
  private final Cache<ValidationReport, ImmutableListMultimap<SideEventId, EventFinding>> known =
      Caffeine.newBuilder().weakKeys().build();

  EventFindings(RecordFindings reports, Clock clock) {
    this.reports = reports;
    this.clock = clock;
  }

  /** {@return the findings in an event and in the applications for it, the most severe first} */
  public ImmutableList<EventFinding> of(SideEventId id, Snapshot now) {
    return of(id, now.conference(), now.today(clock));
  }

  /**
   * {@return the findings in an event about which its organizer can do something} Once the
   * secretariat has decided, only the secretariat can.
   *
   * @param findings the findings in the event
   */
  public static ImmutableList<EventFinding> forOrganizer(
      SideEvent event, Collection<EventFinding> findings) {
    return SideEventDesk.is(event, SideEventStatus.REQUESTED)
        ? findings.stream()
            .filter(finding -> !finding.isForSecretariat())
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  /**
   * {@return the findings in an event and in the applications for it, as of a day; the most severe
   * first}
   *
   * @param record the record with the event, which need not be stored
   */
  ImmutableList<EventFinding> of(SideEventId id, Conference record, LocalDate day) {
    ValidationReport report = reports.of(record, places(id, record), day);
    return ImmutableList.sortedCopyOf(MOST_SEVERE_FIRST, byEvent(report, record).get(id));
  }

  /** {@return the places of an event and of the applications for it} */
  private static ImmutableList<Place> places(SideEventId id, Conference record) {
    ImmutableList.Builder<Place> places = ImmutableList.builder();
    List<SideEvent> events = record.sideEvents();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).id().equals(id)) {
        places.add(EVENTS.at(i));
      }
    }
    List<Application> applications = record.applications();
    for (int i = 0; i < applications.size(); i++) {
      if (applications.get(i).sideEvent().filter(id::equals).isPresent()) {
        places.add(APPLICATIONS.at(i));
      }
    }
    return places.build();
  }

  /**
   * {@return the findings in an event after a step} Errors that the event had before do not prevent
   * the step; only new errors do.
   *
   * @throws StepForbiddenException if the step would cause a new error
   */
  ImmutableList<EventFinding> allowed(
      SideEventId id, Conference before, Conference after, LocalDate day) {
    ImmutableList<EventFinding> findings = of(id, after, day);
    if (hasError(findings)) {
      ImmutableList<EventFinding> known = of(id, before, day);
      if (hasError(Iterables.filter(findings, not(in(known))))) {
        throw new StepForbiddenException(findings);
      }
    }
    return findings;
  }

  /** {@return the findings in each event and in the applications for it} */
  public ImmutableListMultimap<SideEventId, EventFinding> byEvent(Snapshot now) {
    return known.get(reports.of(now), report -> byEvent(report, now.conference()));
  }

  private static ImmutableListMultimap<SideEventId, EventFinding> byEvent(
      ValidationReport report, Conference record) {
    ImmutableListMultimap.Builder<SideEventId, EventFinding> byEvent =
        ImmutableListMultimap.builder();
    for (Finding finding : report.findings()) {
      Matcher place = ELEMENT.matcher(finding.place().pointer());
      if (place.matches()) {
        int index = Integer.parseInt(place.group("index"));
        boolean isEvent = place.group("list").equals("sideEvents");
        Optional<SideEventId> event =
            isEvent
                ? Optional.of(record.sideEvents().get(index).id())
                : record.applications().get(index).sideEvent();
        String pointer = (isEvent ? "/sideEvent" : "/application") + place.group("inside");
        event.ifPresent(id -> byEvent.put(id, new EventFinding(finding, pointer)));
      }
    }
    return byEvent.build();
  }

  private static boolean hasError(Iterable<EventFinding> findings) {
    return Iterables.any(
        findings, eventFinding -> eventFinding.finding().severity() == Severity.ERROR);
  }
}
