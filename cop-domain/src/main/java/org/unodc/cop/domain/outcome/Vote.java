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
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.procedure.CountedBody;
import org.unodc.cop.domain.procedure.Majority;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.ReportedCount;

/** A vote. */
@DomainType
public abstract sealed class Vote implements Entity permits ImmutableVote {

  Vote() {}

  /** {@return the id by which other values refer to the vote} */
  public abstract VoteId id();

  /** {@return the session in which the vote was taken} */
  public abstract Optional<SessionId> session();

  /** {@return the meeting in which the vote was taken} */
  public abstract Optional<MeetingId> meeting();

  /** {@return the matter that was decided} */
  public abstract Optional<Matter> matter();

  /** {@return the draft that was put to the vote} */
  public abstract Optional<DraftId> draft();

  /** {@return the number of parties present} */
  public abstract OptionalInt present();

  /** {@return the number of votes in favour} */
  public abstract OptionalInt inFavour();

  /** {@return the number of votes against} */
  public abstract OptionalInt against();

  /** {@return the number of abstentions} */
  public abstract OptionalInt abstained();

  /** {@return the recorded votes of the participants; empty if they were not recorded} */
  public abstract ImmutableList<Ballot> ballots();

  /**
   * {@return whether the vote reached the majority for its matter (rules 55, 58 and 59 for UNTOC);
   * unknown if the record does not state the matter, or the rules state no majority for it}
   */
  public final ProceduralAnswer carried(RulesOfProcedure rules) {
    return matter().flatMap(rules::majorityFor).map(this::carried).orElseGet(Majority::notStated);
  }

  /**
   * {@return whether the vote reached a majority (rules 55, 58 and 59 for UNTOC)}
   *
   * <p>If the record does not state a total, the number of recorded ballots is its minimum. The
   * answer is unknown for majorities of all parties or of participating parties; use {@link
   * Majority#reachedOf} for these.
   */
  public final ProceduralAnswer carried(Majority majority) {
    ReportedCount ayes = total(inFavour(), VoteChoice.IN_FAVOUR);
    if (majority.of() != CountedBody.PARTIES_PRESENT) {
      return majority.reachedByVotes(ayes, total(against(), VoteChoice.AGAINST));
    }
    return majority.reachedOf(ayes, counted(present()).orElse(ReportedCount.atLeast(0)));
  }

  private ReportedCount total(OptionalInt stated, VoteChoice choice) {
    return counted(stated).orElseGet(() -> ReportedCount.atLeast(votersWhoOnlyChose(choice)));
  }

  /**
   * Counts the voters that made only this choice. Repeated ballots of a voter count once; ballots
   * of a voter that differ do not count.
   */
  private long votersWhoOnlyChose(VoteChoice choice) {
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

  /** {@return the total as a count; empty if it is not stated or negative} */
  private static Optional<ReportedCount> counted(OptionalInt stated) {
    return stated.orElse(-1) < 0
        ? Optional.empty()
        : Optional.of(ReportedCount.exactly(stated.getAsInt()));
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
  public final void parts(PartCollector parts) {
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
