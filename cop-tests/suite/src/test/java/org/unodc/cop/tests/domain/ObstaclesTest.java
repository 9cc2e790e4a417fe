package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.EntryIntoForceObstacle.DELAY_NOT_STATED;
import static org.unodc.cop.domain.party.EntryIntoForceObstacle.NUMBER_NOT_REACHED;
import static org.unodc.cop.domain.party.EntryIntoForceObstacle.NUMBER_NOT_STATED;
import static org.unodc.cop.domain.party.EntryIntoForceObstacle.NUMBER_REACHED_ON_UNKNOWN_DAY;
import static org.unodc.cop.domain.party.EntryIntoForceObstacle.PARENT_WITHOUT_KNOWN_DAY;
import static org.unodc.cop.domain.party.EntryIntoForceObstacle.WAITING_FOR_PARENT_NOT_STATED;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.conventionWith;
import static org.unodc.cop.tests.domain.Treaties.protocol;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.toProtocol;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.party.EntryIntoForceObstacle;
import org.unodc.cop.tests.domain.Treaties.Actions;

/** The reasons why the day of entry into force is unknown. */
class ObstaclesTest {

  @Test
  void areNoneIfTheDayIsKnown() {
    assertThat(of(convention(), actions().threeInstruments())).isEmpty();
  }

  @Test
  void reportThatTheNumberIsNotReached() {
    assertThat(of(convention(), actions().add("aut", RATIFICATION, "2003-05-01")))
        .containsExactly(NUMBER_NOT_REACHED);
  }

  @Test
  void reportAMissingDay() {
    Actions undated =
        actions()
            .add("aut", RATIFICATION, "2003-05-01")
            .add("bra", RATIFICATION, "2003-06-01")
            .undated("arm", ACCESSION);

    assertThat(of(convention(), undated)).containsExactly(NUMBER_REACHED_ON_UNKNOWN_DAY);
  }

  @Test
  void reportWhatTheClauseDoesNotState() {
    Actions actions = actions().threeInstruments();
    EntryIntoForceClause.Builder clause = Treaties.threeInstruments().toBuilder();

    assertThat(of(conventionWith(clause.delayDays(Optional.empty())), actions))
        .containsExactly(DELAY_NOT_STATED);
    assertThat(of(conventionWith(clause.instruments(Optional.empty())), actions))
        .containsExactly(NUMBER_NOT_STATED, DELAY_NOT_STATED);
    assertThat(of(convention().toBuilder().entryIntoForce(Optional.empty()).build(), actions))
        .containsExactly(NUMBER_NOT_STATED, DELAY_NOT_STATED);
  }

  @Test
  void reportAMissingParent() {
    Convention waiting =
        conventionWith(Treaties.threeInstruments().toBuilder().notBeforeParent(true));

    assertThat(of(waiting, actions().threeInstruments())).containsExactly(PARENT_WITHOUT_KNOWN_DAY);
  }

  @Test
  void reportThatTheParentIsNotInForce() {
    assertThat(of(protocol(), actions().add(toProtocol("aut", "2004-01-01"))))
        .containsExactly(PARENT_WITHOUT_KNOWN_DAY);
  }

  @Test
  void reportThatTheProtocolDoesNotStateWhetherItWaits() {
    EntryIntoForceClause clause = protocol().entryIntoForce().orElseThrow();
    Convention silent =
        protocol().toBuilder()
            .entryIntoForce(clause.toBuilder().notBeforeParent(Optional.empty()).build())
            .build();

    assertThat(of(silent, actions().add(toProtocol("aut", "2004-01-01"))))
        .containsExactly(WAITING_FOR_PARENT_NOT_STATED);
  }

  private static Set<EntryIntoForceObstacle> of(Convention treaty, Actions actions) {
    return status(treaty, actions).obstaclesToEntryIntoForce();
  }
}
