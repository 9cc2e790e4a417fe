package org.unodc.cop.examples.programme.conference;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.programme.Holiday;
import org.unodc.cop.domain.programme.WorkingCalendar;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.table.TableUpdate;

/**
 * A list that the library reads from tables. Lists of a session are those of the session of the
 * service.
 *
 * @param <T> the type of the values
 */
public final class TableList<T> {
  private static final String SESSION = "session";

  /** All lists. If the headers of a table fit several of them, it is the first. */
  public static final ImmutableList<TableList<?>> ALL =
      ImmutableList.of(
          ofRecord(
              "side-events",
              SideEvent.class,
              Conference::sideEvents,
              (record, list) -> record.toBuilder().sideEvents(list).build()),
          ofRecord(
              "stakeholders",
              Stakeholder.class,
              Conference::stakeholders,
              (record, list) -> record.toBuilder().stakeholders(list).build()),
          ofRecord(
              "participants",
              Participant.class,
              Conference::participants,
              (record, list) -> record.toBuilder().participants(list).build()),
          ofRecord(
              "accreditations",
              Accreditation.class,
              Conference::accreditations,
              (record, list) -> record.toBuilder().accreditations(list).build()),
          ofRecord(
              "delegations",
              Delegation.class,
              Conference::delegations,
              (record, list) -> record.toBuilder().delegations(list).build()),
          ofRecord(
              "treaty-actions",
              TreatyAction.class,
              Conference::treatyActions,
              (record, list) -> record.toBuilder().treatyActions(list).build()),
          ofSession(
              "meetings",
              Meeting.class,
              Session::meetings,
              (session, list) -> session.toBuilder().meetings(list).build()),
          ofSession(
              "agenda-items",
              AgendaItem.class,
              Session::agendaItems,
              (session, list) -> session.toBuilder().agendaItems(list).build()),
          ofSession(
              "venue/rooms",
              Room.class,
              session -> session.venue().map(Venue::rooms).orElse(ImmutableList.of()),
              (session, list) ->
                  session.toBuilder()
                      .venue(
                          session
                              .venue()
                              .map(Venue::toBuilder)
                              .orElseGet(Venue::builder)
                              .rooms(list)
                              .build())
                      .build()),
          withoutPlace("speakers", SpeakerEntry.class),
          withoutPlace("signatures", Signature.class),
          withoutPlace("persons", Person.class),
          ofSession(
              "published-figures",
              ReportedFigure.class,
              Session::publishedFigures,
              (session, list) -> session.toBuilder().publishedFigures(list).build()),
          ofRecord(
              "working-calendar/holidays",
              Holiday.class,
              record ->
                  record
                      .workingCalendar()
                      .map(WorkingCalendar::holidays)
                      .orElse(ImmutableList.of()),
              (record, list) ->
                  record.toBuilder()
                      .workingCalendar(
                          record
                              .workingCalendar()
                              .map(WorkingCalendar::toBuilder)
                              .orElseGet(WorkingCalendar::builder)
                              .holidays(list)
                              .build())
                      .build()),
          ofRecord(
              "officers",
              Officer.class,
              Conference::officers,
              (record, list) -> record.toBuilder().officers(list).build()),
          ofRecord(
              "statements",
              Statement.class,
              Conference::statements,
              (record, list) -> record.toBuilder().statements(list).build()),
          ofSession(
              "documents",
              DocumentReference.class,
              Session::documents,
              (session, list) -> session.toBuilder().documents(list).build()),
          ofRecord(
              "votes",
              Vote.class,
              Conference::votes,
              (record, list) -> record.toBuilder().votes(list).build()),
          withoutPlace("deadlines", Deadline.class));

  private final String key;
  private final Class<T> type;
  private final @Nullable Place<T> place;

  private TableList(String key, Class<T> type, @Nullable Place<T> place) {
    this.key = key;
    this.type = type;
    this.place = place;
  }

  private static <T> TableList<T> ofRecord(
      String key,
      Class<T> type,
      Function<Conference, ImmutableList<T>> recorded,
      BiFunction<Conference, List<T>, Conference> inRecord) {
    return new TableList<>(
        key,
        type,
        new Place<>(
            now -> "",
            now -> recorded.apply(now.conference()),
            (now, values) -> inRecord.apply(now.conference(), values)));
  }

  private static <T> TableList<T> ofSession(
      String key,
      Class<T> type,
      Function<Session, ImmutableList<T>> recorded,
      BiFunction<Session, List<T>, Session> inSession) {
    return new TableList<>(
        key,
        type,
        new Place<>(
            now -> "/sessions/" + now.conference().sessions().indexOf(now.session()),
            now -> recorded.apply(now.session()),
            (now, values) ->
                RecordList.SESSIONS.put(now.conference(), inSession.apply(now.session(), values))));
  }

  /** A list that the record has several times, such as the signatures of each declaration. */
  private static <T> TableList<T> withoutPlace(String key, Class<T> type) {
    return new TableList<>(key, type, null);
  }

  /**
   * The place of a list in the record.
   *
   * @param parent the JSON Pointer of what has the list
   * @param recorded returns the values of the list
   * @param inRecord returns the record with other values
   */
  private record Place<T>(
      Function<Snapshot, String> parent,
      Function<Snapshot, ImmutableList<T>> recorded,
      BiFunction<Snapshot, List<T>, Conference> inRecord) {}

  /**
   * How a table is read.
   *
   * @param language the language of texts under headers without a language
   * @param isDayFirst whether the day comes first in dates such as 03/04/2027
   */
  public record Settings(String language, boolean isDayFirst) {}

  /**
   * A table that was read.
   *
   * @param list the list that it is
   * @param size the number of rows that could be read
   * @param problems why the other rows cannot be read
   * @param notes what a reader should know although it is not wrong
   * @param record the record with the rows; empty if the list has no place in it
   * @param rows the number of the row for each element of that record, by its JSON Pointer
   */
  public record Content(
      TableList<?> list,
      int size,
      ImmutableList<TableProblem> problems,
      ImmutableList<TableProblem> notes,
      Optional<Conference> record,
      ImmutableMap<String, Integer> rows) {

    /** {@return the row of the element with or around a place in the record} */
    public Optional<Integer> row(String pointer) {
      return rows.keySet().stream()
          .filter(element -> (pointer + "/").startsWith(element + "/"))
          .findFirst()
          .map(rows::get);
    }
  }

  /** {@return the last part of the keys of its texts} */
  public String key() {
    return key.substring(key.lastIndexOf('/') + 1);
  }

  /** {@return whether the record has one such list, so that rows can be added to it} */
  public boolean hasPlace() {
    return place != null;
  }

  /**
   * {@return the table as a part of a record; empty if no header is known}
   *
   * @param key the key of the list that the table is; if there is none, the headers decide
   */
  public static Optional<Content> read(Sheet sheet, String key, Snapshot now, Settings settings) {
    return ALL.stream()
        .filter(list -> list.key().equals(key))
        .findFirst()
        .or(() -> recognized(sheet, settings))
        .map(list -> list.read(sheet, now, settings));
  }

  /** One known header is enough only for a list of the record: some are words of any table. */
  private static Optional<TableList<?>> recognized(Sheet sheet, Settings settings) {
    Map<TableList<?>, Long> known = new IdentityHashMap<>();
    ALL.forEach(list -> known.put(list, list.knownHeaders(sheet, settings)));
    return ALL.reverse().stream()
        .filter(list -> known.get(list) > (list.hasPlace() ? 0 : 1))
        .max(Comparator.comparing(known::get));
  }

  private long knownHeaders(Sheet sheet, Settings settings) {
    return CopTable.of(type)
        .writtenIn(settings.language())
        .propose(sheet)
        .columns()
        .values()
        .stream()
        .filter(column -> !column.isEmpty())
        .count();
  }

  private Content read(Sheet sheet, Snapshot now, Settings settings) {
    CopTable<T> table =
        CopTable.of(type)
            .writtenIn(settings.language())
            .in(now.zone())
            .knowing(now.conference())
            .inSession(now.session().id());
    if (settings.isDayFirst()) {
      table = table.dayFirst();
    }
    if (table.columns().contains(SESSION)
        && !table.propose(sheet).columns().containsValue(SESSION)) {
      table = table.with(TableMapping.empty().withFixed(SESSION, now.session().id().value()));
    }
    if (place == null) {
      TableReading<T> reading = table.read(sheet);
      return new Content(
          this,
          reading.values().size(),
          reading.problems(),
          reading.notes(),
          Optional.empty(),
          ImmutableMap.of());
    }
    TableUpdate<T> update = table.update(sheet, place.recorded().apply(now));
    return new Content(
        this,
        update.rows().size(),
        update.problems(),
        update.notes(),
        Optional.of(place.inRecord().apply(now, update.values())),
        rows(update, place.parent().apply(now)));
  }

  private ImmutableMap<String, Integer> rows(TableUpdate<T> update, String parent) {
    Map<T, Integer> numbers = new IdentityHashMap<>();
    update.rows().forEach(row -> numbers.put(row.after(), row.number()));
    String list = CaseFormat.LOWER_HYPHEN.to(CaseFormat.LOWER_CAMEL, key);
    ImmutableMap.Builder<String, Integer> rows = ImmutableMap.builder();
    for (int i = 0; i < update.values().size(); i++) {
      Integer number = numbers.get(update.values().get(i));
      if (number != null) {
        rows.put(parent + "/" + list + "/" + i, number);
      }
    }
    return rows.buildOrThrow();
  }
}
