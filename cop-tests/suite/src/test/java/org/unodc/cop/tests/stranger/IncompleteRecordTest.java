package org.unodc.cop.tests.stranger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.DayOfEffect;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.FormerState;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.TreatyStatus;

/**
 * Instruments, days and members that are deleted at random from the records of real treaties never
 * lead to an answer that the whole record contradicts.
 *
 * <p>The whole record is taken as complete. The rest of it claims to be complete for no day. A
 * denunciation or withdrawal is only deleted together with the instrument that it ends.
 */
class IncompleteRecordTest {
  private static final LocalDate COMPLETE_UNTIL = LocalDate.of(2026, 1, 1);
  private static final int EACH_BUILD = 10;
  private static final int THOROUGH = 400;

  @Test
  void claimsNothingThatTheWholeRecordContradicts() {
    check(EACH_BUILD, 35);
  }

  @Test
  @Tag("thorough")
  void claimsNothingThatTheWholeRecordContradictsInManyCases() {
    check(THOROUGH, 2026);
  }

  private static void check(int times, long seed) {
    Random random = new Random(seed);
    int claims = 0;
    for (FinalClausesTest.ClauseType clause : FinalClausesTest.types()) {
      Conference record = FinalClausesTest.recordOf(clause);
      ConventionId treaty = new ConventionId(FinalClausesTest.treatyOf(clause));
      TreatyStatus whole = whole(record).treatyStatus(treaty).orElseThrow();
      for (int i = 0; i < times; i++) {
        Conference rest = rest(record, treaty, random);
        claims += compare(rest, treaty, whole, random);
      }
    }
    assertThat(claims).as("the records still answer something").isGreaterThan(times * 100);
  }

  private static Conference whole(Conference record) {
    return record.toBuilder()
        .conventions(
            record.conventions().stream()
                .map(
                    treaty ->
                        treaty.toBuilder()
                            .actionsKnownUntil(COMPLETE_UNTIL)
                            .enteredIntoForceOn(Optional.empty())
                            .build())
                .toList())
        .build();
  }

  private static Conference rest(Conference record, ConventionId treaty, Random random) {
    double share = random.nextDouble() / 2;
    return record.toBuilder()
        .conventions(
            record.conventions().stream()
                .map(found -> claimless(found, found.id().equals(treaty), random))
                .toList())
        .participants(
            record.participants().stream()
                .map(participant -> withoutEnd(participant, random))
                .toList())
        .treatyActions(actions(record.treatyActions(), share, random))
        .build();
  }

  private static Convention claimless(Convention treaty, boolean mayLoseMembers, Random random) {
    return treaty.toBuilder()
        .actionsKnownUntil(Optional.empty())
        .currentParticipantsKnownUntil(Optional.empty())
        .enteredIntoForceOn(Optional.empty())
        .adoptedOn(treaty.adoptedOn())
        .entryIntoForce(
            treaty.entryIntoForce().map(clause -> mayLoseMembers ? lose(clause, random) : clause))
        .build();
  }

  private static EntryIntoForceClause lose(EntryIntoForceClause clause, Random random) {
    return switch (random.nextInt(8)) {
      case 0 ->
          clause.toBuilder()
              .laterPartyDelay(Optional.empty())
              .laterPartyDelayDays(Optional.empty())
              .build();
      case 1 -> clause.toBuilder().laterPartyMoment(Optional.empty()).build();
      case 2 -> clause.toBuilder().regionalOrganizationsCount(Optional.empty()).build();
      case 3 -> clause.toBuilder().internationalOrganizationsCount(Optional.empty()).build();
      case 4 -> clause.toBuilder().notBeforeParent(Optional.empty()).build();
      case 5 -> clause.toBuilder().instruments(Optional.empty()).build();
      default -> clause;
    };
  }

  private static Participant withoutEnd(Participant participant, Random random) {
    return participant instanceof FormerState former && random.nextInt(4) == 0
        ? new FormerState(former.id(), former.name(), Optional.empty(), former.successors())
        : participant;
  }

  private static List<TreatyAction> actions(
      ImmutableList<TreatyAction> all, double share, Random random) {
    List<TreatyAction> rest = new ArrayList<>();
    for (TreatyAction action : all) {
      boolean isDeleted =
          (action.kind().bindsParticipant() || action.kind().isSignature())
              && random.nextDouble() < share
              && all.stream()
                  .noneMatch(
                      other ->
                          other.participant().equals(action.participant())
                              && other.instrument().equals(action.instrument())
                              && ends(other));
      if (!isDeleted) {
        boolean isUndated = random.nextDouble() < share / 4;
        rest.add(isUndated ? action.toBuilder().date(Optional.empty()).build() : action);
      }
    }
    return rest;
  }

  private static boolean ends(TreatyAction action) {
    return action.kind() == TreatyActionKind.DENUNCIATION
        || action.kind() == TreatyActionKind.INSTRUMENT_WITHDRAWN;
  }

  /** {@return the number of claims, each of which was compared with the whole record} */
  private static int compare(
      Conference rest, ConventionId treaty, TreatyStatus whole, Random random) {
    TreatyStatus status = rest.treatyStatus(treaty).orElseThrow();
    int claims = compare("the treaty", status.entryIntoForce(), whole.entryIntoForce());
    List<LocalDate> days = days(rest, status, random);
    for (Participant participant : rest.participants()) {
      ParticipantId id = participant.id();
      claims += compare(id.value(), status.entryIntoForceFor(id), whole.entryIntoForceFor(id));
      for (LocalDate day : days) {
        claims += compare(id, day, status, whole);
      }
    }
    days.forEach(
        day -> {
          compare(day + " in force", status.partiesInForceOn(day), whole.partiesInForceOn(day));
          compare(day + " deposits", status.partiesByDepositOn(day), whole.partiesByDepositOn(day));
          compare(day + " signatures", status.signatoriesOn(day), whole.signatoriesOn(day));
        });
    return claims;
  }

  private static List<LocalDate> days(Conference rest, TreatyStatus status, Random random) {
    List<LocalDate> days = new ArrayList<>();
    status.entryIntoForce().day().ifPresent(days::add);
    status.entryIntoForce().day().map(day -> day.minusDays(1)).ifPresent(days::add);
    List<LocalDate> dated =
        rest.treatyActions().stream().flatMap(action -> action.date().stream()).toList();
    for (int i = 0; i < 4 && !dated.isEmpty(); i++) {
      days.add(dated.get(random.nextInt(dated.size())).plusDays(random.nextInt(120)));
    }
    return days;
  }

  private static int compare(String of, DayOfEffect claim, DayOfEffect truth) {
    Optional<LocalDate> day = truth.known();
    if (claim.day().isEmpty() || day.isEmpty()) {
      return 0;
    }
    boolean holds =
        claim.known().isPresent()
            ? claim.known().equals(day)
            : !day.get().isAfter(claim.day().get());
    if (!holds) {
      fail("in force for %s: %s, but %s by the whole record", of, claim, truth);
    }
    return 1;
  }

  /**
   * Compares a claim that a participant is a party. The status of the others is the last recorded
   * one. The whole record may itself not determine the status.
   */
  private static int compare(
      ParticipantId id, LocalDate day, TreatyStatus status, TreatyStatus whole) {
    ParticipantStatus claim = status.statusOf(id, day);
    ParticipantStatus truth = whole.statusOf(id, day);
    if (claim != ParticipantStatus.PARTY || truth == ParticipantStatus.UNKNOWN) {
      return 0;
    }
    assertThat(truth).as("%s on %s", id, day).isEqualTo(claim);
    return 1;
  }

  /** The numbers that the answer allows include one that the whole record allows. */
  private static void compare(String what, ReportedCount claim, ReportedCount truth) {
    assertThat(claim.isEqualTo(truth))
        .as("%s: %s, but %s", what, claim, truth)
        .isNotEqualTo(Answer.NO);
  }
}
