package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.testkit.CopFixtures;
import org.unodc.cop.testkit.RuleCorpus;

class CopFixturesTest {

  @Test
  void returnsAValueOfAType() {
    assertThat(CopFixtures.value(Session.class).id()).isEqualTo(SessionId.of("harbours-cop3"));
  }

  @Test
  void returnsOneValueOfEachKind() {
    assertThat(CopFixtures.values(Actor.class))
        .hasSize(5)
        .first()
        .isEqualTo(CopFixtures.value(Actor.class));
  }

  @Test
  void hasNoValueOfATypeThatIsASingleCode() {
    assertThat(CopFixtures.values(SessionId.class)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CopFixtures.value(SessionId.class))
        .withMessageContaining("SessionId");
  }

  @Test
  void refusesATypeOutsideTheModel() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CopFixtures.values(String.class))
        .withMessageContaining("java.lang.String");
  }

  @Test
  void returnsTheShippedRecord() {
    assertThat(CopFixtures.untocCop12().sessions())
        .extracting(Session::id)
        .contains(SessionId.of("untoc-cop12"));
  }

  @Test
  void refusesARuleWithoutRecords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleCorpus.sound(RuleId.of("session.is-never-dull")))
        .withMessageContaining("rules/session.is-never-dull/sound.json");
  }
}
