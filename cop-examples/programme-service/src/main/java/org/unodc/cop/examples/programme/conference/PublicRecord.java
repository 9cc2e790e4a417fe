package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementOccasion;
import org.unodc.cop.examples.programme.operation.DatabaseOutage;
import org.unodc.cop.sdk.publication.AnonymousRecord;

/**
 * The part of the record that everybody may see. It has no applications, no requested or declined
 * events, and names a person only if the record states a basis for naming that holds today. Unless
 * {@link RecordProperties#publishObjections} is set, it has no objections to accreditations.
 */
@Component
public class PublicRecord {
  private final ConferenceStore store;
  private final Clock clock;
  private final boolean withObjections;
  private final ImmutableList<PublicView> views;
  private final History history;
  private volatile @Nullable CachedRecord cached;
  private volatile @Nullable Instant confirmed;
  private volatile boolean isOld;

  PublicRecord(
      ConferenceStore store,
      History history,
      Clock clock,
      RecordProperties properties,
      ObjectProvider<PublicView> views) {
    this.store = store;
    this.history = history;
    this.clock = clock;
    this.withObjections = properties.publishObjections();
    this.views = views.orderedStream().collect(ImmutableList.toImmutableList());
  }

  private record CachedRecord(
      LocalDate day, Snapshot whole, Snapshot snapshot, OffsetDateTime lastChange) {
    boolean isOf(Snapshot whole, LocalDate today) {
      return snapshot.revision() == whole.revision() && day.equals(today);
    }
  }

  /**
   * {@return the public part of the current record, or of the one that was read last if the
   * database cannot be reached}
   */
  public Snapshot current() {
    return published().snapshot();
  }

  /** {@return the time of the last change of the record that {@link #current} returns} */
  public OffsetDateTime lastChange() {
    return published().lastChange();
  }

  /**
   * {@return the time until which the record is known to be current; empty if it is current now, so
   * far as the last request could tell}
   */
  public Optional<Instant> asOf() {
    return isOld ? Optional.ofNullable(confirmed) : Optional.empty();
  }

  private CachedRecord published() {
    Snapshot whole = whole();
    LocalDate day = whole.today(clock);
    CachedRecord known = cached;
    return known != null && known.isOf(whole, day) ? known : publishOnce(whole, day);
  }

  private Snapshot whole() {
    try {
      Snapshot whole = store.current();
      confirmed = clock.instant();
      isOld = false;
      return whole;
    } catch (DataAccessException | TransactionException failure) {
      CachedRecord known = cached;
      if (known == null || !DatabaseOutage.isCauseOf(failure)) {
        throw failure;
      }
      isOld = true;
      return known.whole();
    }
  }

  /** Prepares the public part in one thread; the others wait for its result. */
  private synchronized CachedRecord publishOnce(Snapshot whole, LocalDate day) {
    CachedRecord known = cached;
    if (known != null && known.isOf(whole, day)) {
      return known;
    }
    Conference published = partOf(whole);
    Snapshot snapshot =
        new Snapshot(
            whole.revision(), published, find(whole.session().id(), published), whole.versions());
    OffsetDateTime lastChange =
        known != null && known.snapshot().revision() == whole.revision()
            ? known.lastChange()
            : history.lastChange();
    CachedRecord prepared = new CachedRecord(day, whole, snapshot, lastChange);
    cached = prepared;
    return prepared;
  }

  /** {@return the public part of a record, which need not be stored} */
  public Conference partOf(Snapshot whole) {
    Conference record =
        withObjections
            ? whole.conference()
            : ConfidentialObjections.withheldFrom(whole.conference());
    return publish(record, whole.today(clock), event -> seen(event, whole).stream());
  }

  private static Session find(SessionId id, Conference record) {
    return record.sessions().stream()
        .filter(session -> session.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /**
   * {@return an event as everybody sees it if it is public, such as with the time that was
   * published last; empty if nobody sees it}
   *
   * @param event an event of the record
   * @param whole the record that contains the event
   */
  public Optional<SideEvent> seen(SideEvent event, Snapshot whole) {
    Optional<SideEvent> seen = Optional.of(event);
    for (PublicView view : views) {
      seen = seen.flatMap(shown -> view.of(shown, whole));
    }
    return seen;
  }

  /** {@return the events that are public if no {@link PublicView} changes them} */
  public static ImmutableList<SideEvent> publicEvents(Conference record) {
    return publicEvents(record, Stream::of);
  }

  private static ImmutableList<SideEvent> publicEvents(
      Conference record, Function<SideEvent, Stream<SideEvent>> view) {
    ImmutableSet<SideEventId> appliedFor =
        record.applications().stream()
            .flatMap(application -> application.sideEvent().stream())
            .collect(ImmutableSet.toImmutableSet());
    return record.sideEvents().stream()
        .flatMap(view)
        .filter(event -> isPublic(event, appliedFor))
        .collect(ImmutableList.toImmutableList());
  }

  static Conference publish(Conference record, LocalDate day) {
    return publish(record, day, Stream::of);
  }

  private static Conference publish(
      Conference record, LocalDate day, Function<SideEvent, Stream<SideEvent>> view) {
    ImmutableList<SideEvent> shown = publicEvents(record, view);
    Conference published = withoutOthers(record, shown);
    return PersonPlaces.in(published).values().stream().allMatch(person -> person.mayBeNamedOn(day))
        ? published
        : AnonymousRecord.withNameablePersons(published, day).record();
  }

  /** {@return the record without applications, other side events, and what refers to them} */
  private static Conference withoutOthers(Conference record, ImmutableList<SideEvent> shown) {
    ImmutableSet<SideEventId> ids =
        shown.stream().map(SideEvent::id).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<SideEventId> hidden =
        record.sideEvents().stream()
            .map(SideEvent::id)
            .filter(id -> !ids.contains(id))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<Session> sessions =
        record.sessions().stream()
            .map(session -> without(hidden, session))
            .collect(ImmutableList.toImmutableList());
    return record.toBuilder()
        .applications(ImmutableList.of())
        .sideEvents(shown.stream().map(event -> without(hidden, event)).toList())
        .sessions(sessions)
        .statements(
            record.statements().stream().map(statement -> without(hidden, statement)).toList())
        .declarations(
            record.declarations().stream()
                .map(
                    declaration ->
                        declaration.toBuilder()
                            .launchedAt(
                                declaration.launchedAt().filter(event -> !hidden.contains(event)))
                            .build())
                .toList())
        .remarks(remarks(record, shown, sessions))
        .build();
  }

  private static SideEvent without(ImmutableSet<SideEventId> hidden, SideEvent event) {
    return event.mergedInto().filter(hidden::contains).isPresent()
        ? event.toBuilder().mergedInto(Optional.empty()).build()
        : event;
  }

  private static Session without(ImmutableSet<SideEventId> hidden, Session session) {
    return session.toBuilder()
        .sideEvents(
            session
                .sideEvents()
                .map(
                    listed ->
                        new PartialList<>(
                            listed.items().stream()
                                .filter(event -> !hidden.contains(event))
                                .collect(ImmutableList.toImmutableList()),
                            listed.stated(),
                            listed.complete())))
        .build();
  }

  private static Statement without(ImmutableSet<SideEventId> hidden, Statement statement) {
    return statement.toBuilder()
        .occasion(
            statement
                .occasion()
                .filter(
                    occasion ->
                        !(occasion instanceof StatementOccasion.AtSideEvent event
                            && hidden.contains(event.sideEvent()))))
        .build();
  }

  /** {@return the remarks on what is public, at the places that it has in the public record} */
  private static ImmutableList<Remark> remarks(
      Conference record, ImmutableList<SideEvent> shown, ImmutableList<Session> sessions) {
    ImmutableList<Remark> remarks =
        RemarkPlaces.moved(
            RemarkPlaces.moved(
                record.remarks(), "/sideEvents", ids(record.sideEvents()), ids(shown)),
            "/applications",
            record.applications(),
            ImmutableList.of());
    for (int i = 0; i < sessions.size(); i++) {
      remarks =
          RemarkPlaces.moved(
              remarks,
              "/sessions/" + i + "/sideEvents/items",
              listed(record.sessions().get(i)),
              listed(sessions.get(i)));
    }
    return remarks;
  }

  private static ImmutableList<SideEventId> ids(ImmutableList<SideEvent> events) {
    return events.stream().map(SideEvent::id).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<SideEventId> listed(Session session) {
    return session.sideEvents().map(PartialList::items).orElse(ImmutableList.of());
  }

  /**
   * The record does not state whether a merged event had been accepted, and older records have
   * declined applications as cancelled events. Only accepted events get a slot.
   */
  private static boolean isPublic(SideEvent event, ImmutableSet<SideEventId> appliedFor) {
    return !event.isApplication()
        && (event.takesPlace() || event.slot().isPresent() || !appliedFor.contains(event.id()));
  }
}
