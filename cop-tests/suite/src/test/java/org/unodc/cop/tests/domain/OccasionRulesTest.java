package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.rule.Verdict.FAILED;
import static org.unodc.cop.domain.rule.Verdict.NOT_APPLICABLE;
import static org.unodc.cop.domain.rule.Verdict.PASSED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.rule.Verdict;

/** The rule that a statement is made on a day of its meeting, engagement or event. */
class OccasionRulesTest {
  private static final String RULE = "statement.is-made-on-a-day-of-its-occasion";

  @ParameterizedTest
  @ValueSource(strings = {"meeting", "engagement", "sideEvent"})
  void isMadeOnItsDay(String occasion) {
    assertThat(verdict(occasion, "2024-10-14")).isEqualTo(FAILED);
    assertThat(verdict(occasion, "2024-10-15")).isEqualTo(PASSED);
    assertThat(verdict(occasion, "2024-10-16")).isEqualTo(FAILED);
  }

  @Test
  void doesNotApplyIfTheMeetingIsNotStated() {
    assertThat(
            Judged.verdict(RULE, statement("'type':'someMeeting','kind':'PLENARY'", "2024-10-14")))
        .isEqualTo(NOT_APPLICABLE);
  }

  private static Verdict verdict(String occasion, String date) {
    return Judged.verdict(RULE, statement("'type':'%1$s','%1$s':'o'".formatted(occasion), date));
  }

  private static String statement(String occasion, String date) {
    String slot = "'slot':{'start':'2024-10-15T10:00:00+02:00','end':'2024-10-15T11:00:00+02:00'}";
    return """
        'sessions':[{'id':'s','meetings':[{'id':'o',%1$s}]}],
        'engagements':[{'id':'o','when':{'type':'day','date':'2024-10-15'}}],
        'sideEvents':[{'id':'o',%1$s}],
        'statements':[{'id':'t','session':'s','occasion':{%2$s},
          'when':{'type':'day','date':'%3$s'}}]
        """
        .formatted(slot, occasion, date);
  }
}
