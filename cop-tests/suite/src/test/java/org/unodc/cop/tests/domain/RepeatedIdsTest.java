package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.domain.Growth.record;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;

/** A rule that looks an entity up by its id accepts that two entities have the same id. */
class RepeatedIdsTest {
  @Test
  void ofTwoOutcomesOneIsSuperseded() {
    assertNoRuleBreaksDown(
        record(
            "\"outcomes\":[{\"id\":\"a\",\"supersededBy\":\"b\"},"
                + "{\"id\":\"b\",\"supersededBy\":\"a\"},{\"id\":\"a\"}]"));
  }

  @Test
  void ofTwoSessionsOneHasDays() {
    assertNoRuleBreaksDown(
        record(
            "\"rulesOfProcedure\":[{\"id\":\"r\",\"validFrom\":\"2000-01-01\",\"deadlines\":"
                + "[{\"kind\":\"PROVISIONAL_AGENDA_REGULAR\",\"unit\":\"DAYS\",\"before\":"
                + "{\"number\":42},\"binding\":true}]}]",
            "\"sessions\":[{\"id\":\"s\",\"kind\":\"REGULAR\",\"days\":{\"first\":\"2024-10-14\","
                + "\"last\":\"2024-10-18\"},\"agendaCirculatedOn\":\"2024-08-01\"},"
                + "{\"id\":\"s\",\"kind\":\"REGULAR\",\"agendaCirculatedOn\":\"2024-10-10\"}]"));
  }

  private static void assertNoRuleBreaksDown(Conference conference) {
    assertThat(
            Rulebook.standard()
                .validate(conference, LocalDate.of(2024, 11, 1), ValidationProfile.full())
                .outcomes())
        .noneMatch(outcome -> outcome.skip().isPresent());
  }
}
