package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.domain.Growth.record;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;

/** A rule that adds up counts also accepts counts whose sum is too large for a number. */
class LargeCountsTest {
  private static final String MOST = "{\"value\":9223372036854775807,\"qualifier\":\"EXACT\"}";

  @Test
  void delegationsAreMoreThanTheAttendance() {
    assertThat(
            findings(
                record(
                    "\"sessions\":[{\"id\":\"s\",\"publishedFigures\":[{\"subject\":"
                        + "\"PARTICIPANTS\",\"count\":{\"value\":5,\"qualifier\":\"EXACT\"}}]}]",
                    "\"delegations\":[{\"session\":\"s\",\"participant\":\"p\",\"size\":%s},"
                            .formatted(MOST)
                        + "{\"session\":\"s\",\"participant\":\"q\",\"size\":%s}]"
                            .formatted(MOST))))
        .contains("delegation.sizes-fit-the-attendance");
  }

  @Test
  void attendeesAreMoreThanTheParticipants() {
    String many = "{\"type\":\"unnamed\",\"description\":\"d\",\"number\":%s}".formatted(MOST);
    assertThat(
            findings(
                record(
                    "\"engagements\":[{\"id\":\"e\",\"participants\":"
                        + "{\"value\":5,\"qualifier\":\"EXACT\"},\"attendees\":[%s,%s]}]"
                            .formatted(many, many))))
        .contains("engagement.has-as-many-participants-as-it-names");
  }

  @Test
  void votesAreFewerThanThosePresent() {
    assertThat(
            findings(
                record(
                    "\"rulesOfProcedure\":[{\"id\":\"r\",\"validFrom\":\"2000-01-01\","
                        + "\"votingRights\":{\"votesPerParty\":{\"number\":2}}}]",
                    "\"sessions\":[{\"id\":\"s\",\"days\":{\"first\":\"2024-10-14\","
                        + "\"last\":\"2024-10-18\"},\"meetings\":[{\"id\":\"m\",\"partiesPresent\":"
                        + "{\"items\":[],\"complete\":false,\"stated\":%s}}]}]".formatted(MOST),
                    "\"votes\":[{\"id\":\"v\",\"session\":\"s\",\"meeting\":\"m\",\"inFavour\":9}]")))
        .doesNotContain("quorum.votes-do-not-exceed-the-parties-present");
  }

  private static Iterable<String> findings(Conference conference) {
    ValidationReport report =
        Rulebook.standard()
            .validate(conference, LocalDate.of(2024, 11, 1), ValidationProfile.full());
    assertThat(report.outcomes()).noneMatch(outcome -> outcome.skip().isPresent());
    return report.findings().stream().map(Finding::caseOrRule).map(rule -> rule.value()).toList();
  }
}
