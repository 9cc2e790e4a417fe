package org.unodc.cop.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.migration.Migrations;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.yaml.CopYaml;
import org.unodc.cop.sdk.yaml.YamlDocument;

/** A record with a programme of 5,000 side events, with the standard limits. */
@Tag("thorough")
class LargeProgrammeTest {
  private static final int EVENTS = 5_000;
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);
  private static Conference record = ReferenceRecords.untoc();

  @BeforeAll
  static void growTheProgramme() {
    ImmutableList<SideEvent> known = ReferenceRecords.untoc().sideEvents();
    ImmutableList.Builder<SideEvent> events = ImmutableList.builder();
    for (int i = 0; i < EVENTS; i++) {
      SideEvent event = known.get(i % known.size());
      events.add(event.toBuilder().id(SideEventId.of(event.id() + "-" + i)).build());
    }
    record = ReferenceRecords.untoc().toBuilder().sideEvents(events.build()).build();
  }

  @Test
  void isReadFromItsJson() {
    byte[] json = JSON.writeBytes(record);
    assertThat(JSON.read(json)).isEqualTo(record);
    assertThat(Migrations.toLatest(json).changes()).isEmpty();
  }

  @Test
  void isReadFromOneLineOfNdjson() {
    byte[] line = JSON.compact().writeBytes(record);
    assertThat(
            CopNdjson.of(Conference.class)
                .read(new ByteArrayInputStream(line))
                .map(NdjsonLine::value)
                .toList())
        .containsExactly(java.util.Optional.of(record));
  }

  @Test
  void isReadFromItsYaml() {
    CopYaml<Conference> yaml = CopYaml.of(Conference.class);
    byte[] written = yaml.writeBytes(record);
    assertThat(yaml.read(written)).isEqualTo(record);
    YamlDocument document = YamlDocument.of(written, CopLimits.standard());
    assertThat(yaml.rewrite(record, document).document()).isEqualTo(yaml.write(record));
  }

  @Test
  void isReadFromItsTable() {
    CopTable<SideEvent> table = CopTable.of(SideEvent.class);
    byte[] csv = CopCsv.standard().write(table.write(record.sideEvents()));
    assertThat(table.knowing(record).read(CopCsv.standard().read(csv)).values()).hasSize(EVENTS);
  }
}
