package org.unodc.cop.tests.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.testkit.CopAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/**
 * The findings on the shipped record are reviewed one by one. None of them is an error of the
 * record.
 */
class ReviewedFindingsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 11, 1);

  private static final List<Reviewed> REVIEWED =
      List.of(
          new Reviewed(
              "party.published-count-agrees-with-actions",
              "/conventions/0/publishedFigures/11/count",
              "The source prints \"signed by 192 parties\": 192 is the number of parties, the"
                  + " depositary names 147 signatories. Kept as published."),
          new Reviewed(
              "party.instrument-follows-signature",
              "/treatyActions/347/kind",
              "The depositary's list has a ratification of Antigua and Barbuda without a"
                  + " signature. Kept as listed."),
          new Reviewed(
              "party.instrument-follows-signature",
              "/treatyActions/884/kind",
              "The same for the Bahamas and the Firearms Protocol."),
          new Reviewed(
              "session.conflicting-figures-are-named",
              "/sessions/10/publishedFigures/4",
              "Releases at the opening and the closing name 131 and 134 countries."),
          new Reviewed(
              "session.conflicting-figures-are-named",
              "/sessions/10/publishedFigures/10",
              "The same releases name 193 and 196 civil society organizations, and the second one"
                  + " also more than 500. Kept as published."),
          new Reviewed(
              "session.record-claims-stand",
              "/sessions/11/publishedFigures/4/claimedRecord",
              "1,400 participants were called a record; for the session before, more than 1,500"
                  + " had been published."),
          new Reviewed(
              "source.date-is-not-in-the-future",
              "/sessions/11/sources/2/date",
              "The source came out a week after the day as of which this test validates."),
          new Reviewed(
              "engagement.has-a-host",
              "/engagements/2",
              "No source says who organized the informal dialogue with the Executive Director."),
          new Reviewed(
              "engagement.has-a-host",
              "/engagements/3",
              "No source says who organized the meeting with the President."),
          new Reviewed(
              "side-event.link-fits-its-format",
              "/sideEvents/0",
              "The link went to those who registered; no source prints it."),
          new Reviewed(
              "side-event.has-a-main-organizer",
              "/sideEvents/2",
              "The source names the organizers of the consultation, not those of this event."),
          new Reviewed(
              "youth.has-a-recommendation",
              "/youthConsultations/0",
              "The sources at hand list no recommendation of the consultation of 2022."),
          new Reviewed(
              "source.date-is-not-in-the-future",
              "/youthConsultations/1/sources/1/date",
              "The source came out after the day as of which this test validates."));

  private final Conference untoc = ReferenceRecords.untoc();
  private final ValidationReport report =
      Rulebook.standard().validate(untoc, DAY, ValidationProfile.full());

  @Test
  void areExactlyTheReviewedOnes() {
    assertThat(report.findings())
        .extracting(finding -> finding.caseOrRule() + " " + finding.place())
        .containsExactlyElementsOf(
            REVIEWED.stream().map(reviewed -> reviewed.rule() + " " + reviewed.place()).toList());
  }

  @Test
  void nameTheUnusualRowsOfTheDepositary() {
    assertThat(List.of(347, 884))
        .map(row -> untoc.treatyActions().get(row))
        .extracting(TreatyAction::participant)
        .map(Object::toString)
        .containsExactly("atg", "bhs");
  }

  @Test
  void distinguishSignatoriesFromParties() {
    assertThat(report.findings())
        .extracting(Finding::message)
        .contains(
            "Convention \"UNTOC\" (untoc) has the published figure 192 (signatories), but its"
                + " treaty actions result in these numbers for 21 October 2024: signatories 147,"
                + " parties at least 192.");
  }

  @Test
  void comeFromACompleteReport() {
    assertThat(report).isComplete();
  }

  private record Reviewed(String rule, String place, String reason) {}
}
