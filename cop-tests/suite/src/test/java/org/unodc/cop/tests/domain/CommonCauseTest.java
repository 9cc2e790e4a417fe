package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.CommonCause;
import org.unodc.cop.domain.rule.CommonCauseKind;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.testkit.SoundRecord;
import org.unodc.cop.testkit.SoundRecords;
import tools.jackson.databind.json.JsonMapper;

/** One mistake in a whole programme is named, with the findings that it explains. */
class CommonCauseTest {
  private static final ValidationProfile PROFILE = ValidationProfile.standard();

  /** The venue is in Bogotá, five hours behind Coordinated Universal Time. */
  private static final SoundRecord HEIGHTS = programme("heights");

  private static final SoundRecord COAST = programme("coast");

  @Test
  void localTimesAreMarkedAsUtc() {
    assertNamed(
        HEIGHTS,
        times(time -> time.withOffsetSameLocal(ZoneOffset.UTC)),
        CommonCauseKind.LOCAL_TIMES_MARKED_AS_UTC);
  }

  @Test
  void utcTimesAreMarkedAsLocal() {
    assertNamed(
        HEIGHTS,
        times(
            time ->
                time.withOffsetSameInstant(ZoneOffset.UTC).withOffsetSameLocal(time.getOffset())),
        CommonCauseKind.UTC_TIMES_MARKED_AS_LOCAL);
  }

  @ParameterizedTest
  @CsvSource({"-1, DAYS_ONE_TOO_EARLY", "1, DAYS_ONE_TOO_LATE"})
  void allIsOnAnotherDay(int days, CommonCauseKind kind) {
    for (SoundRecord programme : SoundRecords.programmes()) {
      assertNamed(
          programme,
          event ->
              times(time -> time.plusDays(days)).apply(event).toBuilder()
                  .day(event.day().map(day -> day.plusDays(days)))
                  .build(),
          kind);
    }
  }

  @Test
  void roomsAreShiftedByOneRow() {
    List<SideEvent> rows = record(COAST).sideEvents();
    int[] row = {0};
    assertNamed(
        COAST,
        event -> event.toBuilder().room(rows.get(Math.max(0, row[0]++ - 1)).room()).build(),
        CommonCauseKind.ROOMS_SHIFTED_BY_ONE_ROW);
  }

  @Test
  void aMeetingHasAWrongNumber() {
    int named = 0;
    for (SoundRecord sound : SoundRecords.invented()) {
      Conference record = record(sound);
      for (Session session : record.sessions()) {
        for (Meeting meeting : session.meetings()) {
          if (meeting.number().isPresent()) {
            int number = meeting.number().orElseThrow();
            ValidationReport report =
                report(withNumber(record, session, meeting, number + 3), sound);
            if (report.findings().size() >= 3) {
              named++;
              assertThat(report.causes())
                  .singleElement()
                  .satisfies(
                      cause -> {
                        assertThat(cause.kind()).isEqualTo(CommonCauseKind.MEETING_NUMBER);
                        assertThat(cause.findings()).hasSameSizeAs(report.findings());
                        assertThat(cause.message(OfficialLanguage.ENGLISH))
                            .contains(" seems to be " + number + ". ");
                      });
            }
          }
        }
      }
    }
    assertThat(named).isPositive();
  }

  @Test
  void soundRecordsHaveNoCauses() {
    for (SoundRecord sound : SoundRecords.invented()) {
      assertThat(report(record(sound), sound).causes()).as(sound.toString()).isEmpty();
    }
  }

  private static SoundRecord programme(String name) {
    return SoundRecords.programmes().stream()
        .filter(programme -> programme.toString().contains(name))
        .collect(MoreCollectors.onlyElement());
  }

  private static UnaryOperator<SideEvent> times(UnaryOperator<OffsetDateTime> change) {
    return event ->
        event.toBuilder()
            .slot(
                event
                    .slot()
                    .map(slot -> TimeSlot.of(change.apply(slot.start()), change.apply(slot.end()))))
            .build();
  }

  private static Conference withNumber(
      Conference record, Session session, Meeting meeting, int number) {
    Meeting numbered = meeting.toBuilder().number(number).build();
    List<Meeting> meetings = new ArrayList<>(session.meetings());
    meetings.replaceAll(other -> other == meeting ? numbered : other);
    Session changed = session.toBuilder().meetings(meetings).build();
    List<Session> sessions = new ArrayList<>(record.sessions());
    sessions.replaceAll(other -> other == session ? changed : other);
    return record.toBuilder().sessions(sessions).build();
  }

  private static void assertNamed(
      SoundRecord programme, UnaryOperator<SideEvent> mistake, CommonCauseKind kind) {
    Conference sound = record(programme);
    Conference broken =
        sound.toBuilder().sideEvents(sound.sideEvents().stream().map(mistake).toList()).build();
    int before = report(sound, programme).findings().size();
    ValidationReport report = report(broken, programme);
    assertThat(report.causes()).extracting(CommonCause::kind).contains(kind);
    String sarif = ReportFormat.SARIF.render(Report.of(report), OfficialLanguage.ENGLISH);
    assertThat(new JsonMapper().readTree(sarif).at("/runs/0/properties/causes/0").asString())
        .isEqualTo(report.causes().get(0).message(OfficialLanguage.ENGLISH));
    int explained = report.causes().stream().mapToInt(cause -> cause.findings().size()).sum();
    assertThat(report.findings().size() - explained).isLessThanOrEqualTo(before + 1);
  }

  private static Conference record(SoundRecord sound) {
    return Cop.read(sound.json());
  }

  private static ValidationReport report(Conference record, SoundRecord sound) {
    Rulebook rules = Rulebook.standard();
    return rules.explained(rules.validate(record, sound.day(), PROFILE), record, PROFILE);
  }
}
