package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

/** What changed, as people read it: persons by name as long as they were not erased. */
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
   * A field that changed.
   *
   * @param key the place in the order of time; the latest has the highest
   * @param who the account; null where it was erased or the service did it itself
   * @param itself whether the service did it itself
   * @param field the key of its word; empty where all of the element changed
   * @param rest the place within the field, for those who know the record; empty for all of it
   * @param before null where there was nothing; {@code after} in like manner
   */
  record Line(
      long key,
      String when,
      @Nullable String who,
      boolean itself,
      String field,
      String rest,
      @Nullable String before,
      @Nullable String after) {}

  /** {@return all changes of an event and of the applications for it, the latest first} */
  ImmutableList<Line> of(SideEventId event, PageFormatter formatter) {
    return lines(event, OptionalLong.empty(), formatter);
  }

  /** {@return the changes after a version; all of them where it is not known} */
  ImmutableList<Line> since(SideEventId event, OptionalLong version, PageFormatter formatter) {
    return lines(event, version, formatter);
  }

  /** {@return the changes of any element, the latest first} */
  ImmutableList<Line> of(String list, String key, PageFormatter formatter) {
    return lines(history.of(list, key).stream(), formatter);
  }

  private ImmutableList<Line> lines(
      SideEventId event, OptionalLong after, PageFormatter formatter) {
    List<Application> applications =
        store.current().conference().applications().stream()
            .filter(one -> one.sideEvent().stream().anyMatch(event::equals))
            .toList();
    Stream<History.Entry> entries =
        Stream.concat(
            history.of(RecordList.SIDE_EVENTS.name(), event.value()).stream(),
            applications.stream()
                .flatMap(
                    one -> history.of(RecordList.APPLICATIONS.name(), one.id().value()).stream()));
    return lines(
        entries.filter(one -> after.isEmpty() || one.revision() > after.getAsLong()), formatter);
  }

  private ImmutableList<Line> lines(Stream<History.Entry> entries, PageFormatter formatter) {
    Snapshot now = store.current();
    return entries
        .sorted(Comparator.comparing(History.Entry::revision).reversed())
        .map(entry -> line(entry, now, formatter))
        .collect(ImmutableList.toImmutableList());
  }

  private Line line(History.Entry entry, Snapshot now, PageFormatter formatter) {
    String[] segments = entry.pointer().split("/", 3);
    String field = segments.length < 2 ? "" : segments[1];
    return new Line(
        entry.revision(),
        formatter.moment(entry.madeAt()),
        entry.account().flatMap(this::name).orElse(null),
        entry.account().isEmpty(),
        field,
        segments.length > 2 ? segments[2] : "",
        entry.before().map(json -> values.text(field, json, now, formatter)).orElse(null),
        entry.after().map(json -> values.text(field, json, now, formatter)).orElse(null));
  }

  private Optional<String> name(UUID account) {
    return accounts.nameOf(account);
  }
}
