package org.unodc.cop.domain.rules.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.procedure.FloorKind;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.OnceForEach;
import org.unodc.cop.domain.rules.SessionLists;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.SpeakersList;
import org.unodc.cop.domain.statement.Statement;

/** Rules about lists of speakers. Messages name a request by its position in the list. */
public final class SpeakersListRules {
  private static final Parameter DAYS = new Parameter("days", 365, 1, 3650);

  /** The bodies that made a statement. */
  private static final OnceForEach<Statement, ImmutableSet<String>> SPEAKERS =
      OnceForEach.of(statement -> bodies(statement.deliveredBy(), statement.onBehalfOf()));

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("statement.floor-is-requested-before-the-list-closes", SpeakersList.class)
              .reading(Scope.NAMES)
              .when(
                  list ->
                      list.entries().stream()
                          .anyMatch(entry -> isOnTheList(entry) && entry.requestedAt().isPresent()))
              .given(SpeakersList::closedAt, SpeakersListRules::checkClosing),
          Rule.notice("statement.floor-is-requested-once", SpeakersList.class)
              .asCaseOf("reference.lists-have-no-repeats")
              .reading(Scope.NAMES)
              .when(list -> list.entries().size() > 1)
              .check(SpeakersListRules::checkRepeats),
          Rule.warning("statement.requests-are-in-order", SpeakersList.class)
              .reading(Scope.NAMES)
              .when(
                  list ->
                      list.inOrderOfRequest().orElse(true)
                          && list.entries().stream()
                                  .filter(entry -> entry.requestedAt().isPresent())
                                  .count()
                              > 1)
              .check(SpeakersListRules::checkOrder),
          Rule.warning("statement.list-is-open-near-its-session", SpeakersList.class)
              .reading(Scope.SESSION)
              .with(DAYS)
              .when(SpeakersListRules::hasTimes)
              .given(SpeakersListRules::daysOf, SpeakersListRules::checkTimes),
          Rule.warning("statement.list-is-under-an-item-of-its-session", SpeakersList.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .when(
                  (list, record) ->
                      record.find(AgendaItem.class, list.agendaItem()).isPresent()
                          && record
                              .find(Session.class, list.session())
                              .filter(session -> !session.agendaItems().isEmpty())
                              .isPresent())
              .check(
                  (list, record, findings) -> {
                    Session session = record.find(Session.class, list.session()).orElseThrow();
                    if (!SessionLists.agendaOf(session, record).contains(list.agendaItem())) {
                      findings.add(
                          Place.of("agendaItem"),
                          record.label(list.agendaItem()),
                          record.label(list.session()));
                    }
                  }),
          Rule.warning("statement.follows-its-request", SpeakersList.class)
              .reading(Scope.SESSION)
              .when(
                  (list, record) ->
                      list.entries().stream()
                          .anyMatch(
                              entry -> record.find(Statement.class, entry.statement()).isPresent()))
              .check(SpeakersListRules::checkStatements),
          Rule.notice("statement.agenda-item-has-one-list-of-speakers", Conference.class)
              .asCaseOf("delegation.entries-are-recorded-once")
              .reading(Scope.SESSION)
              .when(conference -> !conference.speakersLists().isEmpty())
              .check(SpeakersListRules::checkLists));

  private SpeakersListRules() {}

  private static void checkClosing(
      SpeakersList list, OffsetDateTime closed, RecordView record, FindingCollector findings) {
    for (int i = 0; i < list.entries().size(); i++) {
      SpeakerEntry entry = list.entries().get(i);
      if (isOnTheList(entry) && entry.requestedAt().filter(closed::isBefore).isPresent()) {
        findings.add(
            Place.of("entries").at(i).at("requestedAt"),
            record.label(list.agendaItem()),
            i + 1,
            entry.requestedAt().orElseThrow(),
            closed);
      }
    }
  }

  /**
   * Checks repeated requests. A speaker that made several statements requested the floor for each.
   */
  private static void checkRepeats(
      SpeakersList list, RecordView record, FindingCollector findings) {
    Map<String, Integer> requests = new HashMap<>();
    for (int i = 0; i < list.entries().size(); i++) {
      SpeakerEntry entry = list.entries().get(i);
      int own = i;
      Optional<Integer> earlier =
          Optional.of(entry)
              .filter(SpeakersListRules::isOnTheList)
              .flatMap(SpeakersListRules::requestKey)
              .flatMap(key -> Optional.ofNullable(requests.putIfAbsent(key, own)))
              .filter(request -> !haveTwoStatements(list.entries().get(request), entry));
      if (earlier.isPresent()) {
        findings.add(
            Place.of("entries").at(i), record.label(list.agendaItem()), i + 1, earlier.get() + 1);
      }
    }
  }

  private static Optional<String> requestKey(SpeakerEntry entry) {
    return SpeakerKeys.of(entry.speaker())
        .flatMap(
            speaker -> SpeakerKeys.of(entry.onBehalfOf()).map(others -> speaker + '/' + others));
  }

  private static boolean haveTwoStatements(SpeakerEntry first, SpeakerEntry second) {
    return first.statement().isPresent()
        && second.statement().isPresent()
        && !first.statement().equals(second.statement());
  }

  /** Reports the first request that was made before one of the same kind above it in the list. */
  private static void checkOrder(SpeakersList list, RecordView record, FindingCollector findings) {
    Map<FloorKind, OffsetDateTime> latest = new HashMap<>();
    for (int i = 0; i < list.entries().size(); i++) {
      SpeakerEntry entry = list.entries().get(i);
      if (entry.requestedAt().isPresent()) {
        OffsetDateTime requested = entry.requestedAt().get();
        OffsetDateTime before = latest.put(kindOf(entry), requested);
        if (before != null && requested.isBefore(before)) {
          findings.add(
              Place.of("entries").at(i).at("requestedAt"),
              record.label(list.agendaItem()),
              i + 1,
              requested,
              before);
          return;
        }
      }
    }
  }

  private static void checkTimes(
      SpeakersList list, DateRange session, RecordView record, FindingCollector findings) {
    DateRange open = DateRange.of(session.first().minusDays(findings.value(DAYS)), session.last());
    for (int i = 0; i < list.entries().size(); i++) {
      Optional<LocalDate> day =
          list.entries().get(i).requestedAt().map(time -> dayOf(time, list, record));
      if (areApart(day, open)) {
        findings.add(
            Place.of("entries").at(i).at("requestedAt"),
            arguments(day.get(), list, open, record).add("request", i + 1).build().toArray());
      }
    }
    Optional<LocalDate> closed = list.closedAt().map(time -> dayOf(time, list, record));
    if (areApart(closed, open)) {
      findings.add(
          Place.of("closedAt"),
          arguments(closed.get(), list, open, record).add("closed").build().toArray());
    }
    if (areApart(list.day(), session)) {
      findings.add(
          Place.of("day"),
          arguments(list.day().get(), list, session, record).add("day").build().toArray());
    }
  }

  private static boolean areApart(Optional<LocalDate> day, DateRange open) {
    return day.isPresent() && !open.contains(day.get());
  }

  private static ImmutableList.Builder<Object> arguments(
      LocalDate day, SpeakersList list, DateRange open, RecordView record) {
    return ImmutableList.<Object>builder()
        .add(record.label(list.agendaItem()))
        .add(day, open.first(), open.last())
        .add(record.label(list.session()));
  }

  /** {@return the day in the time zone of the venue, or in the offset if the zone is not known} */
  private static LocalDate dayOf(OffsetDateTime time, SpeakersList list, RecordView record) {
    Optional<ZoneId> zone =
        record.find(Session.class, list.session()).flatMap(Session::venue).flatMap(Venue::zone);
    return zone.map(here -> time.atZoneSameInstant(here).toLocalDate())
        .orElseGet(time::toLocalDate);
  }

  private static boolean hasTimes(SpeakersList list) {
    return list.closedAt().isPresent()
        || list.day().isPresent()
        || list.entries().stream().anyMatch(entry -> entry.requestedAt().isPresent());
  }

  private static Optional<DateRange> daysOf(SpeakersList list, RecordView record) {
    return record.find(Session.class, list.session()).flatMap(Session::days);
  }

  private static void checkStatements(
      SpeakersList list, RecordView record, FindingCollector findings) {
    Set<StatementId> named = new HashSet<>();
    for (int i = 0; i < list.entries().size(); i++) {
      SpeakerEntry entry = list.entries().get(i);
      Optional<Statement> statement = record.find(Statement.class, entry.statement());
      Optional<String> cause =
          statement.flatMap(
              made ->
                  named.add(made.id())
                      ? contradiction(entry, made, list, record)
                      : Optional.of("twice"));
      if (cause.isPresent()) {
        findings.add(
            Place.of("entries").at(i).at("statement"),
            record.label(list.agendaItem()),
            i + 1,
            record.label(statement.orElseThrow().id()),
            cause.get());
      }
    }
  }

  /** {@return how a statement contradicts its request, a word of the message; empty if not} */
  private static Optional<String> contradiction(
      SpeakerEntry entry, Statement statement, SpeakersList list, RecordView record) {
    if (statement.session().filter(session -> !session.equals(list.session())).isPresent()) {
      return Optional.of("session");
    }
    if (statement.agendaItem().filter(item -> !item.equals(list.agendaItem())).isPresent()) {
      return Optional.of("item");
    }
    if (isEarlier(statement, entry, list, record)) {
      return Optional.of("early");
    }
    if (isOfAnotherDay(statement, list, record)) {
      return Optional.of("day");
    }
    return isByOthers(statement, entry, record) ? Optional.of("speakers") : Optional.empty();
  }

  /** Returns whether a statement was made on a day before that of its request. */
  private static boolean isEarlier(
      Statement statement, SpeakerEntry entry, SpeakersList list, RecordView record) {
    Optional<Timing> made = statement.when();
    if (made.isEmpty() || entry.requestedAt().isEmpty()) {
      return false;
    }
    OffsetDateTime requested = entry.requestedAt().get();
    boolean isBefore = !(made.get() instanceof TimeSlot slot) || slot.end().isBefore(requested);
    return isBefore
        && daysOf(made.get(), list, record).last().isBefore(dayOf(requested, list, record));
  }

  /** Returns whether a statement was made on a day other than that of its list. */
  private static boolean isOfAnotherDay(Statement statement, SpeakersList list, RecordView record) {
    return list.day()
        .filter(
            day ->
                statement
                    .when()
                    .filter(made -> !daysOf(made, list, record).contains(day))
                    .isPresent())
        .isPresent();
  }

  private static DateRange daysOf(Timing made, SpeakersList list, RecordView record) {
    return record
        .find(Session.class, list.session())
        .map(session -> session.daysOf(made))
        .orElseGet(() -> DateRange.of(made.earliest(), made.latest()));
  }

  /** {@return whether a statement names bodies, and none of them requested the floor} */
  private static boolean isByOthers(Statement statement, SpeakerEntry entry, RecordView record) {
    ImmutableSet<String> made = SPEAKERS.of(statement, record);
    ImmutableSet<String> requested = bodies(ImmutableList.of(entry.speaker()), entry.onBehalfOf());
    return !made.isEmpty() && !requested.isEmpty() && requested.stream().noneMatch(made::contains);
  }

  private static ImmutableSet<String> bodies(
      ImmutableList<Actor> speakers, ImmutableList<Actor> onBehalfOf) {
    return Stream.concat(speakers.stream(), onBehalfOf.stream())
        .filter(actor -> actor.listedAs().isPresent())
        .flatMap(actor -> SpeakerKeys.of(actor).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isOnTheList(SpeakerEntry entry) {
    return kindOf(entry) == FloorKind.LISTED_SPEAKER;
  }

  private static FloorKind kindOf(SpeakerEntry entry) {
    return entry.kind().orElse(FloorKind.LISTED_SPEAKER);
  }

  private static void checkLists(
      Conference conference, RecordView record, FindingCollector findings) {
    Set<String> opened = new HashSet<>();
    for (int i = 0; i < conference.speakersLists().size(); i++) {
      SpeakersList list = conference.speakersLists().get(i);
      if (!opened.add(list.session() + "/" + list.agendaItem() + "/" + list.day())) {
        findings.add(
            Place.of("speakersLists").at(i),
            record.label(list.agendaItem()),
            record.label(list.session()));
      }
    }
  }
}
