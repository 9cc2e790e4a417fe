package org.unodc.cop.examples.programme.desk;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.OptionalLong;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormVersion;

/**
 * An event that is ticked in the table of the desk.
 *
 * @param event the event as it is now
 * @param version the version that the table showed
 */
record SelectedEvent(SideEvent event, OptionalLong version) {
  /** The field of the ticked rows. */
  static final String FIELD = "event";

  /** {@return the ticked events that the record has, in the order of the table} */
  static ImmutableList<SelectedEvent> read(FormEntries entered, Snapshot now) {
    return entered.all(FIELD).stream()
        .distinct()
        .flatMap(
            ticked -> {
              int end = ticked.indexOf('/');
              OptionalLong version = FormVersion.of(ticked.substring(0, Math.max(end, 0)));
              String id = ticked.substring(end + 1);
              return now.conference().sideEvents().stream()
                  .filter(event -> event.id().value().equals(id))
                  .map(event -> new SelectedEvent(event, version));
            })
        .collect(toImmutableList());
  }
}
