package org.unodc.cop.domain.outcome;

import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.unodc.cop.domain.id.DraftId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.VoteId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.procedure.CountedBody;
import org.unodc.cop.domain.procedure.Majority;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.procedure.Ruling;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;

/** One vote. */
@DomainType
public abstract sealed class Vote implements Entity permits ImmutableVote {

  Vote() {}

  /** {@return the id by which others refer to it} */
  public abstract VoteId id();

  /** {@return the session in which it was taken} */
  public abstract Optional<SessionId> session();

  /** {@return the meeting in which it was taken} */
  public abstract Optional<MeetingId> meeting();

  /** {@return what was decided} */
  public abstract Optional<Matter> matter();

  /** {@return the draft that was put to the vote} */
  public abstract Optional<DraftId> draft();

  /** {@return how many parties were present} */
  public abstract OptionalInt present();

  /** {@return how many voted in favour} */
  public abstract OptionalInt inFavour();

  /** {@return how many voted against} */
  public abstract OptionalInt against();

  /** {@return how many abstained} */
  public abstract OptionalInt abstained();

  /** {@return who voted how, where it was recorded} */
  public abstract ImmutableList<Ballot> ballots();

  /**
   * {@return whether the majority for its matter was reached (rules 55, 58 and 59 for UNTOC);
   * unknown where the record does not name the matter, or the rules no majority for it}
   */
  public final Ruling carried(RulesOfProcedure rules) {
    return matter().flatMap(rules::majorityFor).map(this::carried).orElseGet(Vote::withoutMajority);
  }

  /**
   * {@return whether this majority was reached (rules 55, 58 and 59 for UNTOC)}
   *
   * <p>Where the record gives no totals, those of the recorded ballots are taken for the least.
   * Majorities of all parties, or of those that participate, stay unknown here: {@link
   * Majority#reachedOf} answers them.
   */
  public final Ruling carried(Majority majority) {
    ReportedCount ayes = total(inFavour(), Choice.IN_FAVOUR);
    if (majority.of() != CountedBody.PARTIES_PRESENT) {
      return majority.reachedByVotes(ayes, total(against(), Choice.AGAINST));
    }
    return majority.reachedOf(ayes, counted(present()).orElse(ReportedCount.atLeast(0)));
  }

  private ReportedCount total(OptionalInt stated, Choice choice) {
    return counted(stated).orElseGet(() -> ReportedCount.atLeast(votersWhoOnlyChose(choice)));
  }

  /** One whose ballot is recorded twice has voted once, and for neither where the two differ. */
  private long votersWhoOnlyChose(Choice choice) {
    Set<ParticipantId> others =
        ballots().stream()
            .filter(ballot -> ballot.choice() != choice)
            .map(Ballot::participant)
            .collect(toCollection(TreeSet::new));
    return ballots().stream()
        .filter(ballot -> ballot.choice() == choice)
        .map(Ballot::participant)
        .filter(voter -> !others.contains(voter))
        .distinct()
        .count();
  }

  /** A negative total tells nothing. */
  private static Optional<ReportedCount> counted(OptionalInt stated) {
    return stated.orElse(-1) < 0
        ? Optional.empty()
        : Optional.of(ReportedCount.exactly(stated.getAsInt()));
  }

  private static Ruling withoutMajority() {
    return new Ruling(
        Answer.UNKNOWN, "The record does not tell which majority was needed.", Optional.empty());
  }

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return Optional.empty();
  }

  @Override
  public final void parts(Parts parts) {
    parts
        .add("session", session())
        .add("meeting", meeting())
        .add("draft", draft())
        .add("ballots", ballots());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Vote}. */
  public static final class Builder extends ImmutableVote.Builder {
    Builder() {}
  }
}
