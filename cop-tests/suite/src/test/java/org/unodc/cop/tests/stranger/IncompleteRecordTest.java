package org.unodc.cop.tests.stranger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.Parties;
import org.unodc.cop.domain.status.StatusChange;
import org.unodc.cop.domain.status.TreatyStatus;

/**
 * Instruments, notices, days and members that are deleted at random from the records of real
 * treaties never lead to an answer that the whole record contradicts.
 *
 * <p>The whole record is taken as complete. The rest of it claims to be complete for no day, or
 * until a day after which any action may be missing. That a participant left before the treaty was
 * in force is not supposed if the record does not show it, so the latest day of entry into force is
 * compared only if no notice was deleted alone.
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
        for (Loss loss : Loss.values()) {
          claims += new Trial(record, treaty, whole, loss, random).compare();
        }
      }
    }
    assertThat(claims).as("the records still answer something").isGreaterThan(times * 1000);
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

  /** What a record lacks. */
  private enum Loss {
    /** Instruments, each together with the notice that ends it; the record claims nothing. */
    INSTRUMENTS,

    /** Any actions; the record claims nothing. */
    ANY_ACTIONS,

    /** Any actions after the day until which the record claims to have all. */
    LATER_ACTIONS
  }

  /** One record with losses beside the whole record. */
  private static final class Trial {
    private final Conference rest;
    private final TreatyStatus status;
    private final TreatyStatus whole;
    private final Loss loss;
    private final Random random;
    private int claims;

    Trial(Conference record, ConventionId treaty, TreatyStatus whole, Loss loss, Random random) {
      this.whole = whole;
      this.loss = loss;
      this.random = random;
      Optional<LocalDate> knownUntil =
          loss == Loss.LATER_ACTIONS ? anyDay(record.treatyActions()) : Optional.empty();
      double share = random.nextDouble() / 2;
      this.rest =
          record.toBuilder()
              .conventions(
                  record.conventions().stream()
                      .map(found -> without(found, found.id().equals(treaty), knownUntil))
                      .toList())
              .participants(record.participants().stream().map(this::without).toList())
              .treatyActions(actions(record.treatyActions(), share, knownUntil))
              .build();
      this.status = rest.treatyStatus(treaty).orElseThrow();
    }

    private Optional<LocalDate> anyDay(List<TreatyAction> actions) {
      List<LocalDate> days = actions.stream().flatMap(action -> action.date().stream()).toList();
      return days.isEmpty()
          ? Optional.empty()
          : Optional.of(days.get(random.nextInt(days.size())).plusDays(random.nextInt(200) - 20));
    }

    private Convention without(
        Convention treaty, boolean mayLoseMembers, Optional<LocalDate> knownUntil) {
      return treaty.toBuilder()
          .actionsKnownUntil(knownUntil)
          .currentParticipantsKnownUntil(Optional.empty())
          .enteredIntoForceOn(Optional.empty())
          .entryIntoForce(
              treaty.entryIntoForce().map(clause -> mayLoseMembers ? without(clause) : clause))
          .build();
    }

    private EntryIntoForceClause without(EntryIntoForceClause clause) {
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

    private Participant without(Participant participant) {
      if (random.nextInt(4) > 0) {
        return participant;
      }
      if (participant instanceof FormerState former) {
        return new FormerState(former.id(), former.name(), Optional.empty(), former.successors());
      }
      return participant instanceof RegionalOrganization organization
          ? new RegionalOrganization(organization.id(), organization.name(), ImmutableList.of())
          : participant;
    }

    private List<TreatyAction> actions(
        ImmutableList<TreatyAction> all, double share, Optional<LocalDate> knownUntil) {
      List<TreatyAction> rest = new ArrayList<>();
      for (TreatyAction action : all) {
        boolean mayBeMissing =
            knownUntil
                .filter(last -> action.date().filter(day -> day.isAfter(last)).isEmpty())
                .isEmpty();
        boolean isDeleted = mayBeMissing && random.nextDouble() < share && isDeletable(action, all);
        if (!isDeleted) {
          boolean isUndated = random.nextDouble() < share / 4;
          rest.add(isUndated ? action.toBuilder().date(Optional.empty()).build() : action);
        }
      }
      return rest;
    }

    private boolean isDeletable(TreatyAction action, ImmutableList<TreatyAction> all) {
      return loss != Loss.INSTRUMENTS
          || ((action.kind().bindsParticipant() || action.kind().isSignature())
              && all.stream()
                  .noneMatch(
                      other ->
                          other.participant().equals(action.participant())
                              && other.instrument().equals(action.instrument())
                              && ends(other)));
    }

    private static boolean ends(TreatyAction action) {
      return action.kind() == TreatyActionKind.DENUNCIATION
          || action.kind() == TreatyActionKind.INSTRUMENT_WITHDRAWN;
    }

    /** {@return the number of claims, each of which was compared with the whole record} */
    int compare() {
      compareDay("the treaty", status.entryIntoForce(), whole.entryIntoForce());
      List<LocalDate> days = days();
      for (Participant participant : rest.participants()) {
        ParticipantId id = participant.id();
        if (loss == Loss.INSTRUMENTS) {
          compareDay(id.value(), status.entryIntoForceFor(id), whole.entryIntoForceFor(id));
        }
        days.forEach(day -> compareStatus(id, day));
      }
      days.forEach(
          day -> {
            compareCount(
                day + " parties", status.partiesInForceOn(day), whole.partiesInForceOn(day));
            compareCount(
                day + " deposits", status.partiesByDepositOn(day), whole.partiesByDepositOn(day));
            compareCount(day + " signatures", status.signatoriesOn(day), whole.signatoriesOn(day));
            compareLists(day);
          });
      compareChanges();
      return claims;
    }

    private List<LocalDate> days() {
      List<LocalDate> days = new ArrayList<>();
      status.entryIntoForce().day().ifPresent(days::add);
      status.entryIntoForce().day().map(day -> day.minusDays(1)).ifPresent(days::add);
      for (int i = 0; i < 4; i++) {
        anyDay(rest.treatyActions()).ifPresent(days::add);
      }
      return days;
    }

    private void compareDay(String of, DayOfEffect claim, DayOfEffect truth) {
      Optional<LocalDate> day = truth.known();
      boolean isClaim =
          loss == Loss.INSTRUMENTS ? claim.day().isPresent() : claim.known().isPresent();
      if (!isClaim || day.isEmpty()) {
        return;
      }
      boolean holds =
          claim.known().isPresent()
              ? claim.known().equals(day)
              : !day.get().isAfter(claim.day().get());
      if (!holds) {
        fail("in force for %s: %s, but %s by the whole record", of, claim, truth);
      }
      claims++;
    }

    /** The whole record may itself not determine the status. */
    private void compareStatus(ParticipantId id, LocalDate day) {
      ParticipantStatus claim = status.statusOf(id, day);
      ParticipantStatus truth = whole.statusOf(id, day);
      if (claim == ParticipantStatus.UNKNOWN) {
        assertThat(status.explainUnknownStatus(id, day)).as("%s on %s", id, day).isNotEmpty();
      } else if (truth != ParticipantStatus.UNKNOWN) {
        assertThat(claim).as("%s on %s after %s", id, day, loss).isEqualTo(truth);
        claims++;
      }
    }

    private void compareLists(LocalDate day) {
      Parties parties = status.partiesOn(day);
      assertThat(parties.certain())
          .as("%s after %s", day, loss)
          .allMatch(id -> whole.statusOf(id, day).isParty() != Answer.NO);
      if (parties.isComplete()) {
        Set<ParticipantId> listed = new HashSet<>(parties.certain());
        listed.addAll(parties.possible());
        assertThat(listed).as("%s after %s", day, loss).containsAll(whole.partiesOn(day).certain());
      }
      claims += parties.certain().size();
    }

    private void compareChanges() {
      LocalDate first = LocalDate.of(1900, 1, 1);
      for (StatusChange change : status.changesBetween(first, COMPLETE_UNTIL).certain()) {
        ParticipantStatus before = whole.statusOf(change.participant(), change.day().minusDays(1));
        ParticipantStatus after = whole.statusOf(change.participant(), change.day());
        assertThat(before).as("%s", change).isIn(change.before(), ParticipantStatus.UNKNOWN);
        assertThat(after).as("%s", change).isIn(change.after(), ParticipantStatus.UNKNOWN);
        claims++;
      }
    }

    /** The numbers that the answer allows include one that the whole record allows. */
    private void compareCount(String what, ReportedCount claim, ReportedCount truth) {
      assertThat(claim.isEqualTo(truth))
          .as("%s after %s: %s, but %s", what, loss, claim, truth)
          .isNotEqualTo(Answer.NO);
    }
  }
}
