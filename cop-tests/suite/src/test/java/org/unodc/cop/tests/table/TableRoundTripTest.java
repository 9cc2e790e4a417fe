package org.unodc.cop.tests.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;

class TableRoundTripTest {

  @Test
  void writesASideEventWithItsPartsInColumns() {
    SideEvent event =
        CopJson.of(SideEvent.class)
            .read(
                """
                {
                  "id": "se-014",
                  "title": {"original": "en", "texts": {"en": "Lights", "fr": "Feux"}},
                  "mainOrganizer": {"type": "stakeholder", "stakeholder": "harbour-watch"},
                  "coOrganizers": [
                    {"type": "participant", "participant": "aut"},
                    {"type": "unit", "unit": "outreach"}
                  ],
                  "slot": {
                    "start": "2031-10-15T13:15:00+02:00",
                    "end": "2031-10-15T14:05:00+02:00"
                  },
                  "languages": ["en", "fr"],
                  "themes": ["Ports; piers", {"texts": {"fr": "Feux"}}]
                }
                """);
    String csv = new String(CopCsv.standard().write(table().write(List.of(event))), UTF_8);
    assertThat(csv.lines())
        .containsExactly(
            "id,title (en),title (fr),title (original),main organizer,co-organizers,start,end,"
                + "languages,themes (en),themes (fr),themes (original)",
            "se-014,Lights,Feux,en,stakeholder:harbour-watch,participant:aut; unit:outreach,"
                + "2031-10-15T13:15:00+02:00,2031-10-15T14:05:00+02:00,en; fr,"
                + "Ports\\; piers;,; Feux,en;");
    Sheet back = CopCsv.standard().read(csv.getBytes(UTF_8));
    assertThat(table().read(back).orThrow()).containsExactly(event);
  }

  private static CopTable<SideEvent> table() {
    return CopTable.of(SideEvent.class);
  }
}
