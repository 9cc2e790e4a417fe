package org.unodc.cop.tests.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.schedule.ConferenceSchedule;
import org.unodc.cop.tests.sdk.Corpora;

/** Schedules are valid according to the schema of their readers. */
class ScheduleSchemaTest {
  private static final String PAGES = "https://harbours.example/";

  private static Schema schema;

  @BeforeAll
  static void readsTheSchema() throws IOException {
    String text = Files.readString(Corpora.schema("c3voc-schedule.schema.json"));
    schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6).getSchema(text);
  }

  @ParameterizedTest
  @EnumSource
  void isValidInEveryLanguage(OfficialLanguage language) {
    assertValid(schedule(Harbours.with(Harbours.LIGHTS), Harbours.COP3, language));
  }

  @Test
  void isValidWithHostileTexts() {
    SideEvent[] events = new SideEvent[300];
    for (int i = 0; i < events.length; i++) {
      events[i] =
          Harbours.event("se-" + i, SideEventStatus.ACCEPTED).toBuilder()
              .room(RoomId.of(i % 2 == 0 ? "m3" : "z"))
              .title(LocalizedText.english(HostileTexts.of(i)))
              .summary(LocalizedText.english(HostileTexts.of(1000 + i)))
              .addLanguages(HostileTexts.of(2000 + i))
              .onlineLink(HostileTexts.of(3000 + i))
              .build();
    }
    assertValid(schedule(Harbours.with(events), Harbours.COP3, OfficialLanguage.ARABIC));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "America/New_York", "America/Argentina/Ushuaia", "Z", "+05:30"})
  void isValidInEveryZone(String zone) {
    Session session = Harbours.session();
    Conference moved =
        Harbours.with(Harbours.LIGHTS).toBuilder()
            .sessions(
                List.of(
                    session.toBuilder()
                        .venue(
                            session.venue().orElseThrow().toBuilder().zone(ZoneId.of(zone)).build())
                        .build()))
            .build();
    String json = schedule(moved, Harbours.COP3, OfficialLanguage.ENGLISH);

    assertValid(json);
    assertThat(json.contains("\"time_zone_name\""))
        .isEqualTo(zone.length() > 2 && zone.charAt(0) != '+');
  }

  @Test
  void isValidForTheRecordOfUntoc() {
    for (String session : List.of("untoc-cop11", "untoc-cop12")) {
      SessionId id = SessionId.of(session);
      assertValid(schedule(ReferenceRecords.untoc(), id, OfficialLanguage.SPANISH));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"guid\"", "\"slug\"", "\"day_end\"", "\"acronym\"", "\"subtitle\""})
  void theSchemaRefusesAMissingMember(String member) {
    String json = schedule(Harbours.with(Harbours.LIGHTS), Harbours.COP3, OfficialLanguage.ENGLISH);

    assertThat(errors(json.replace(member, "\"x\""))).isNotEmpty();
  }

  private static String schedule(Conference record, SessionId session, OfficialLanguage language) {
    return ConferenceSchedule.of(record, language, Harbours.EDITION)
        .session(session, id -> URI.create(PAGES + id))
        .text();
  }

  private static void assertValid(String json) {
    assertThat(errors(json)).isEmpty();
  }

  private static List<com.networknt.schema.Error> errors(String json) {
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
