package org.unodc.cop.tests.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;

class UncacRecordTest {
  private static final Conference RECORD = ReferenceRecords.uncac();
  private static final TreatyStatus STATUS =
      RECORD.treatyStatus(ConventionId.of("uncac")).orElseThrow();

  @Test
  void isWrittenAsShipped() {
    byte[] shipped = Pointers.bytesOf("uncac.json");
    CopJson<Conference> json = CopJson.of(Conference.class);

    assertThat(json.write(json.read(shipped))).isEqualTo(new String(shipped, UTF_8));
    assertThat(json.writeBytes(RECORD)).isEqualTo(shipped);
  }

  @Test
  void hasTheConventionAndElevenSessions() {
    assertThat(RECORD.id()).hasToString("uncac-cosp");
    assertThat(RECORD.conventions()).extracting(Convention::id).hasToString("[uncac]");
    assertThat(RECORD.sessions())
        .extracting(session -> session.id().value())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 11).mapToObj(number -> "uncac-cosp" + number).toList());
    assertThat(RECORD.sessions())
        .extracting(Session::ordinal)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 11).mapToObj(OptionalInt::of).toList());
    assertThat(RECORD.participants()).hasSize(178);
  }

  @Test
  void listsEverySignatureAndEveryInstrument() {
    ImmutableList<TreatyActionKind> kinds =
        RECORD.treatyActions().stream()
            .map(TreatyAction::kind)
            .collect(ImmutableList.toImmutableList());

    assertThat(kinds).filteredOn(TreatyActionKind::isSignature).hasSize(140);
    assertThat(kinds).filteredOn(TreatyActionKind::bindsParticipant).hasSize(171);
    assertThat(kinds).hasSize(311);
  }

  @Test
  void hasThePublishedDayAndTheLastArticle() {
    Convention uncac = RECORD.conventions().get(0);
    assertThat(uncac.enteredIntoForceOn()).contains(LocalDate.of(2005, 12, 14));
    assertThat(uncac.lastArticle()).hasValue(71);
  }

  @Test
  void saysThatTheEleventhSessionIsASnapshot() {
    assertThat(RECORD.remarks())
        .filteredOn(remark -> remark.place().equals("/sessions/10"))
        .singleElement()
        .extracting(remark -> remark.note().orElseThrow().toString())
        .asString()
        .contains("second day", "Doha Declaration");
  }

  @Test
  void entersIntoForceByTheThirtiethInstrument() {
    assertThat(STATUS.entryIntoForce().known()).contains(LocalDate.of(2005, 12, 14));
    assertThat(STATUS.decisiveInstrument().map(TreatyAction::participant))
        .contains(ParticipantId.of("ecu"));
  }

  @ParameterizedTest
  @CsvSource({"2005-09-15, 30", "2006-11-29, 80", "2013-11-18, 168", "2014-07-10, 171"})
  void countsTheInstrumentsDepositedByADay(LocalDate day, long instruments) {
    assertThat(STATUS.partiesByDepositOn(day)).isEqualTo(ReportedCount.exactly(instruments));
  }

  @Test
  void countsAMinimumIfTheActionsAreNoLongerKnown() {
    LocalDate day = LocalDate.of(2014, 7, 11);
    assertThat(STATUS.partiesByDepositOn(day)).isEqualTo(ReportedCount.atLeast(171));
    assertThat(STATUS.signatoriesOn(LocalDate.of(2023, 12, 11)))
        .isEqualTo(ReportedCount.exactly(140));
  }

  @ParameterizedTest
  @CsvSource({"dza, 2005-12-14", "afg, 2008-09-24", "nld, 2006-11-30", "eu, 2008-12-12"})
  void entersIntoForceForEachParticipantThirtyDaysAfterItsInstrument(
      String participant, LocalDate day) {
    assertThat(STATUS.entryIntoForceFor(ParticipantId.of(participant)).known()).contains(day);
  }

  @Test
  void numbersResolutionsAndDecisionsApart() {
    assertThat(RECORD.outcomes())
        .filteredOn(outcome -> outcome.number().filter("4/1"::equals).isPresent())
        .extracting(Outcome::kind)
        .hasToString("[Optional[RESOLUTION], Optional[DECISION]]");
  }

  @Test
  void notesReferToExistingValues() {
    assertThat(RECORD.remarks())
        .extracting(Remark::place)
        .isSubsetOf(Pointers.withAllAbove(Pointers.valuesOf("uncac.json").keySet()));
  }
}
