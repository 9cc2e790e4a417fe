package org.unodc.cop.tests.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.sdk.Cop;

/**
 * What States really did: 49 histories of denunciations, returns, notices that were taken back,
 * successions and agreements beside a convention. No rule reports any of them, except the one that
 * finds that the excerpt lacks the predecessors.
 */
class RealHistoriesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Conference RECORD = read();

  private static final ImmutableList<String> WITHOUT_PREDECESSOR =
      ImmutableList.of(
          "party.succession-follows-predecessor at /treatyActions/12/kind",
          "party.succession-follows-predecessor at /treatyActions/14/kind",
          "party.succession-follows-predecessor at /treatyActions/19/kind",
          "party.succession-follows-predecessor at /treatyActions/63/kind");

  @Test
  void haveNoOtherFindings() {
    assertThat(findings(RECORD))
        .filteredOn(finding -> !finding.startsWith("convention.says-until-when"))
        .containsExactlyElementsOf(WITHOUT_PREDECESSOR);
  }

  /** An excerpt has no day until which its actions are known. */
  @Test
  void doNotSayUntilWhenTheirActionsAreKnown() {
    assertThat(findings(RECORD))
        .filteredOn(finding -> finding.startsWith("convention.says-until-when"))
        .hasSize(
            (int)
                RECORD.conventions().stream()
                    .filter(
                        treaty ->
                            RECORD.treatyActions().stream()
                                .anyMatch(a -> a.instrument().equals(treaty.id())))
                    .count());
  }

  /**
   * The rules that need complete actions are silent, too, except the one that finds that an excerpt
   * is not complete: it lacks the instruments that brought these treaties into force.
   */
  @Test
  void areSeenToBeExcerptsIfTheirActionsAreStatedAsComplete() {
    List<Convention> complete =
        RECORD.conventions().stream()
            .map(treaty -> treaty.toBuilder().actionsKnownUntil(DAY.minusDays(1)).build())
            .toList();

    assertThat(findings(RECORD.toBuilder().conventions(complete).build()))
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.of(0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 13)
                        .map(
                            treaty ->
                                "convention.published-entry-into-force-is-possible at /conventions/%d/enteredIntoForceOn"
                                    .formatted(treaty)),
                    WITHOUT_PREDECESSOR.stream())
                .toList());
  }

  private static List<String> findings(Conference record) {
    return Cop.validate(record, DAY).findings().stream()
        .map(finding -> finding.caseOrRule() + " at " + finding.place())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "iccpr-op1, tto, 1998-08-25, PARTY", // the first accession, while the notice runs
    "iccpr-op1, tto, 1998-08-26, PARTY", // the second accession
    "iccpr-op1, tto, 2000-06-27, WITHDRAWN",
    "iccpr-op1, guy, 2026-01-01, PARTY",
    "iccpr-op1, jam, 1998-01-22, PARTY",
    "iccpr-op1, jam, 1998-01-23, WITHDRAWN",
    "single-convention, bol, 2011-12-31, PARTY",
    "single-convention, bol, 2012-06-01, WITHDRAWN",
    "single-convention, bol, 2013-02-10, PARTY",
    "rome, bdi, 2017-10-27, WITHDRAWN",
    "rome, gmb, 2018-01-01, PARTY",
    "rome, zaf, 2018-01-01, PARTY",
    "unccd, can, 2014-03-27, PARTY",
    "unccd, can, 2014-03-28, WITHDRAWN",
    "unccd, can, 2017-03-21, PARTY",
    "kyoto, can, 2012-12-15, WITHDRAWN",
    "paris, usa, 2020-11-03, PARTY",
    "paris, usa, 2020-11-04, WITHDRAWN",
    "paris, usa, 2021-02-19, PARTY",
    "iccpr, srb, 1995-01-01, PARTY"
  })
  void leadToTheStatusThatTheDepositaryPublished(
      String treaty, String participant, LocalDate day, ParticipantStatus expected) {
    assertThat(
            RECORD
                .treatyStatus(ConventionId.of(treaty))
                .orElseThrow()
                .recordedStatusOf(ParticipantId.of(participant), day))
        .isEqualTo(expected);
  }

  private static Conference read() {
    try (InputStream file =
        RealHistoriesTest.class.getResourceAsStream("treaties/real-histories.json")) {
      return Cop.read(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
