package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.History;
import org.unodc.cop.examples.programme.conference.RecordList;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;

/** Formats changes of the record for a page. Accounts appear by name, unless they were erased. */
@Component
class HistoryLines {
  private final History history;
  private final Accounts accounts;
  private final ConferenceStore store;
  private final HistoryValues values;

  HistoryLines(History history, Accounts accounts, ConferenceStore store, HistoryValues values) {
    this.history = history;
    this.accounts = accounts;
    this.store = store;
    this.values = values;
  }

  /**
   * A changed field.
   *
   * @param key the revision of the record; later changes have higher ones
   * @param when the date and time of the change
   * @param who the name of the account; null if it was erased or the service made the change
   * @param itself whether the service made the change
   * @param list the list of the element in the record
   * @param field the name of the field; empty if the whole element changed
   * @param rest the JSON Pointer within the field; empty for the whole field
   * @param before the former value; null if there was none
   * @param after the new value; null if there is none
   */
  record Line(
      long key,
      String when,
      @Nullable String who,
      boolean itself,
      String list,
      String field,
      String rest,
      @Nullable String before,
      @Nullable String after) {}

  /** {@return all changes of an event and of its applications, the latest first} */
  ImmutableList<Line> of(SideEventId event, PageFormatter formatter) {
    return lines(event, OptionalLong.empty(), formatter);
  }

  /**
   * {@return the changes of an event and of its applications after a version, the latest first; all
   * changes if the version is empty}
   */
  ImmutableList<Line> since(SideEventId event, OptionalLong version, PageFormatter formatter) {
    return lines(event, version, formatter);
  }

  /** {@return the changes of an element of a list of the record, the latest first} */
  ImmutableList<Line> of(String list, String key, PageFormatter formatter) {
    return lines(history.of(list, key).stream(), formatter);
  }

  private ImmutableList<Line> lines(
      SideEventId event, OptionalLong after, PageFormatter formatter) {
    List<Application> applications =
        store.current().conference().applications().stream()
            .filter(application -> application.sideEvent().stream().anyMatch(event::equals))
            .toList();
    Stream<History.Entry> entries =
        Stream.concat(
            history.of(RecordList.SIDE_EVENTS.name(), event.value()).stream(),
            applications.stream()
                .flatMap(
                    application ->
                        history
                            .of(RecordList.APPLICATIONS.name(), application.id().value())
                            .stream()));
    return lines(
        entries.filter(entry -> after.isEmpty() || entry.revision() > after.getAsLong()),
        formatter);
  }

  private ImmutableList<Line> lines(Stream<History.Entry> entries, PageFormatter formatter) {
    Snapshot now = store.current();
    List<History.Entry> sorted =
        entries.sorted(Comparator.comparing(History.Entry::revision).reversed()).toList();
    Map<UUID, String> names = accounts.namesOf(History.accounts(sorted));
    return sorted.stream()
        .map(entry -> line(entry, names, now, formatter))
        .collect(ImmutableList.toImmutableList());
  }

  private Line line(
      History.Entry entry, Map<UUID, String> names, Snapshot now, PageFormatter formatter) {
    String[] segments = entry.pointer().split("/", 3);
    String field = segments.length < 2 ? "" : segments[1];
    HistoryValues.Texts texts = values.texts(field, entry.before(), entry.after(), now, formatter);
    return new Line(
        entry.revision(),
        formatter.moment(entry.madeAt()),
        entry.account().map(names::get).orElse(null),
        entry.account().isEmpty(),
        entry.list(),
        field,
        segments.length > 2 ? segments[2] : "",
        texts.before(),
        texts.after());
  }
}
