package org.unodc.cop.examples.programme.desk;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.RecordNames;
import org.unodc.cop.examples.programme.sideevent.EventFinding;
import org.unodc.cop.examples.programme.sideevent.EventFindings;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.SearchText;

/** The side events of one revision, as the lists of the desk need them on one day. */
final class IndexedEvents {
  private final Snapshot now;
  private final LocalDate today;
  private final RecordNames names;
  private final ImmutableMap<SideEventId, IndexedEvent> events;
  private final ImmutableList<IndexedEvent> ofSession;
  private final ImmutableList<LocalDate> days;
  private final Map<String, ImmutableMap<SideEventId, CollationKey>> keys =
      new ConcurrentHashMap<>();
  private final Map<String, ImmutableList<IndexedEvent>> sorted = new ConcurrentHashMap<>();

  private IndexedEvents(Snapshot now, LocalDate today, EventFindings rules) {
    this.now = now;
    this.today = today;
    this.names = RecordNames.of(now.conference());
    ImmutableMap<SideEventId, Application> applications =
        now.conference().applications().stream()
            .filter(application -> application.sideEvent().isPresent())
            .collect(
                toImmutableMap(
                    application -> application.sideEvent().get(),
                    application -> application,
                    (first, second) -> first));
    ImmutableListMultimap<SideEventId, EventFinding> findings = rules.byEvent(now);
    this.events =
        now.conference().sideEvents().stream()
            .collect(
                toImmutableMap(
                    SideEvent::id,
                    event ->
                        indexed(
                            event,
                            Optional.ofNullable(applications.get(event.id())),
                            findings.get(event.id()))));
    this.ofSession =
        events.values().stream()
            .filter(
                indexed -> indexed.event().session().stream().allMatch(now.session().id()::equals))
            .collect(toImmutableList());
    this.days =
        Stream.concat(
                now.session().days().stream()
                    .flatMap(range -> range.first().datesUntil(range.last().plusDays(1))),
                ofSession.stream().flatMap(indexed -> indexed.day().stream()))
            .distinct()
            .sorted()
            .collect(toImmutableList());
  }

  static IndexedEvents of(Snapshot now, LocalDate today, EventFindings rules) {
    return new IndexedEvents(now, today, rules);
  }

  private IndexedEvent indexed(
      SideEvent event, Optional<Application> application, Collection<EventFinding> findings) {
    return new IndexedEvent(
        event,
        application,
        searched(event, application),
        event.slot().map(slot -> slot.start().atZoneSameInstant(now.zone()).toLocalDate()),
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.NOTICE));
  }

  private static int count(Collection<EventFinding> findings, Severity severity) {
    return (int) EventSheet.count(findings, severity);
  }

  private String searched(SideEvent event, Optional<Application> application) {
    Stream<Actor> actors =
        Streams.concat(
            event.mainOrganizer().stream(), application.flatMap(Application::applicant).stream());
    Stream<String> texts =
        Streams.concat(
            Stream.of(event.id().value()),
            event.title().stream().flatMap(title -> title.texts().values().stream()),
            actors
                .distinct()
                .flatMap(
                    actor ->
                        Arrays.stream(OfficialLanguage.values())
                            .map(language -> names.nameOf(actor, language))
                            .distinct()));
    return SearchText.normalized(texts.collect(Collectors.joining(" ")));
  }

  /** {@return whether these are the events of a snapshot on this day} */
  boolean isOf(Snapshot snapshot, LocalDate day) {
    return now.revision() == snapshot.revision()
        && now.conference() == snapshot.conference()
        && today.equals(day);
  }

  /** {@return the day of the findings} */
  LocalDate today() {
    return today;
  }

  /** {@return the names of the record} */
  RecordNames names() {
    return names;
  }

  /** {@return the events of the session and the events without a session, in the record's order} */
  ImmutableList<IndexedEvent> ofSession() {
    return ofSession;
  }

  /**
   * {@return the same events, sorted}
   *
   * @param name the name of the order
   * @param order returns the order; called only for the first list in that order
   */
  ImmutableList<IndexedEvent> inOrder(String name, Supplier<Comparator<IndexedEvent>> order) {
    return sorted.computeIfAbsent(
        name, unknown -> ImmutableList.sortedCopyOf(order.get(), ofSession));
  }

  /** {@return the days of the session and of its events} */
  ImmutableList<LocalDate> days() {
    return days;
  }

  /**
   * {@return an event}
   *
   * @throws java.util.NoSuchElementException if the record does not have it
   */
  IndexedEvent of(SideEvent event) {
    return Optional.ofNullable(events.get(event.id())).orElseThrow();
  }

  /** {@return the alphabetical place of the text that a column has for each event in a language} */
  ImmutableMap<SideEventId, CollationKey> keys(DeskColumn column, OfficialLanguage language) {
    return keys.computeIfAbsent(
        column.key() + " " + language.tag(),
        key -> {
          Collator collator = Collator.getInstance(PageLanguage.locale(language));
          Function<IndexedEvent, Optional<String>> text = text(column, language);
          ImmutableMap.Builder<SideEventId, CollationKey> places = ImmutableMap.builder();
          for (IndexedEvent indexed : ofSession) {
            text.apply(indexed)
                .ifPresent(
                    name -> places.put(indexed.event().id(), collator.getCollationKey(name)));
          }
          return places.buildOrThrow();
        });
  }

  private Function<IndexedEvent, Optional<String>> text(
      DeskColumn column, OfficialLanguage language) {
    return switch (column) {
      case TITLE -> indexed -> indexed.event().title().map(title -> title.in(language));
      case ORGANIZER ->
          indexed -> indexed.event().mainOrganizer().map(actor -> names.nameOf(actor, language));
      case APPLICANT ->
          indexed ->
              indexed
                  .application()
                  .flatMap(Application::applicant)
                  .map(actor -> names.nameOf(actor, language));
      default -> indexed -> Optional.empty();
    };
  }
}
