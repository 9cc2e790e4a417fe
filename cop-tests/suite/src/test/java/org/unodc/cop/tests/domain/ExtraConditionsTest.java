package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unodc.cop.domain.party.TreatyActionKind.APPROVAL;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.ExtraCondition;
import org.unodc.cop.domain.convention.ExtraCondition.MeasuredShare;
import org.unodc.cop.domain.convention.ParticipantShare;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

/** Conditions on entry into force beside the number of instruments. */
class ExtraConditionsTest {

  @Test
  void followTheChangesOfShares() {
    MeasuredShare half =
        ObstacleSamples.halfOfTheTonnage(
            new ParticipantShare(
                participant("lbr"),
                new BigDecimal("40"),
                Optional.empty(),
                Optional.of(day("2004-12-31"))),
            new ParticipantShare(
                participant("lbr"),
                new BigDecimal("55"),
                Optional.of(day("2005-01-01")),
                Optional.empty()),
            ObstacleSamples.share("pan", "30"),
            ObstacleSamples.share("jpn", "15"),
            new ParticipantShare(
                participant("pan"),
                new BigDecimal("15"),
                Optional.empty(),
                Optional.of(day("2004-12-31"))));
    Convention treaty = ObstacleSamples.with(half);
    TreatyStatus status =
        status(treaty, actions().threeInstruments().ratifications("lbr 2003-08-01"));

    assertThat(status.entryIntoForce().known()).contains(day("2005-04-01"));
    assertThat(status.decisiveInstrument()).isEmpty();
    assertThat(
            status(
                    treaty,
                    actions().threeInstruments().ratifications("lbr 2003-08-01", "pan 2004-08-01"))
                .entryIntoForce()
                .known())
        .contains(day("2004-10-30"));
  }

  @Test
  void doNotGuessTheShareOfAParticipantThatIsNotListed() {
    Actions actions = actions().threeInstruments().add("lbr", APPROVAL, "2003-08-01");

    assertThat(dayWith(ObstacleSamples.share("aut", "10"), actions)).isEmpty();
    assertThat(dayWith(ObstacleSamples.share("aut", "50"), actions)).contains(day("2003-09-29"));
    assertThat(
            obstacles(
                ObstacleSamples.halfOfTheTonnage(
                    ObstacleSamples.share("aut", "10"), ObstacleSamples.share("jpn", "51")),
                actions))
        .containsExactly(
            "The participants that are bound do not account for the required share"
                + " (gross tonnage): 10 %, required 50 %.");
  }

  @Test
  void haveNoShareThatEndsBeforeItBegins() {
    Optional<LocalDate> from = Optional.of(day("2005-01-01"));
    Optional<LocalDate> until = Optional.of(day("2004-12-31"));

    assertThatThrownBy(
            () -> new ParticipantShare(participant("lbr"), new BigDecimal("40"), from, until))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a share does not end before it begins, but this one is from 2005-01-01 until"
                + " 2004-12-31");
  }

  @Test
  void haveAtMostAHundredConditions() {
    EntryIntoForceClause.Builder clause = EntryIntoForceClause.builder();
    for (int i = 0; i < 101; i++) {
      clause.addConditions(ObstacleSamples.OTHER_TREATY);
    }

    assertThatThrownBy(clause::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a clause has at most 100 conditions, but this one has 101");
  }

  @Test
  void nameTheNumbersOfWhatIsMissing() {
    assertThat(
            obstacles(
                ObstacleSamples.named(OptionalInt.empty(), "aut", "jpn", "chn"),
                actions().ratifications("aut 2003-05-01")))
        .containsExactly(
            "Of the instruments that are required for entry into force, the record has 1 of 3.",
            "Of the participants that the clause names, 1 of 3 required are bound;"
                + " not bound: jpn, chn.");
  }

  @Test
  void nameTheParticipantsThatTheRecordDescribes() {
    assertThat(
            obstacles(
                ObstacleSamples.named(OptionalInt.empty(), "aut", "eu", "chn"),
                actions().threeInstruments()))
        .containsExactly(
            "Of the participants that the clause names, 1 of 3 required are bound; not bound:"
                + " organization \"European Union\" (eu), chn.");
  }

  private static Optional<LocalDate> dayWith(ParticipantShare share, Actions actions) {
    return status(ObstacleSamples.with(ObstacleSamples.halfOfTheTonnage(share)), actions)
        .entryIntoForce()
        .known();
  }

  private static List<String> obstacles(ExtraCondition condition, Actions actions) {
    return status(ObstacleSamples.with(condition), actions)
        .explainObstaclesToEntryIntoForce()
        .stream()
        .map(Object::toString)
        .toList();
  }
}
