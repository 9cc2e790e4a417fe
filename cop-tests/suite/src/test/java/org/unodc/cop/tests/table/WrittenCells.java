package org.unodc.cop.tests.table;

import java.time.ZoneId;
import java.util.List;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;

/** The record and the sheets of the tests of cells that people type. */
final class WrittenCells {
  private static final Conference RECORD =
      CopJson.of(Conference.class)
          .read(
              """
              {"format": "cop/1", "id": "harbours",
               "conventions": [{"id": "harbour-treaty", "title": "Convention on Harbours"}],
               "sessions": [
                 {"id": "harbours-cop3", "title": {"texts": {"en": "Third session", "fr": "Troisième session"}},
                  "days": {"first": "2026-10-12", "last": "2026-10-16"},
                  "venue": {"zone": "Europe/Vienna", "rooms": [
                    {"id": "m3", "name": "M3"}, {"id": "c4", "name": {"texts": {"en": "Boardroom A", "es": "Sala de juntas A"}}}]},
                  "agendaItems": [{"id": "item-2a", "number": "2 (a)", "title": "Safe ports"}]},
                 {"id": "harbours-cop4", "title": "Fourth session",
                  "days": {"first": "2027-12-28", "last": "2028-01-07"},
                  "venue": {"rooms": [{"id": "m30", "name": "M3"}]}}],
               "stakeholders": [
                 {"id": "harbour-watch", "name": "Harbour Watch"},
                 {"id": "ships", "name": "Ships, Nets and People"},
                 {"id": "nets", "name": "Nets International"},
                 {"id": "pier", "name": "Pier"},
                 {"id": "quay", "name": "Quay"},
                 {"id": "pier-quay", "name": "Pier, Quay"},
                 {"id": "dock", "name": "Dock"}],
               "participants": [{"type": "state", "id": "kenya", "state": "KEN"}]}
              """);

  static final CopTable<SideEvent> EVENTS =
      CopTable.of(SideEvent.class).writtenIn("en").knowing(RECORD).in(ZoneId.of("Europe/Vienna"));

  private WrittenCells() {}

  @SafeVarargs
  @SuppressWarnings("varargs") // the rows are only copied
  static Sheet sheet(List<String>... rows) {
    return Sheet.of("", List.of(rows));
  }
}
