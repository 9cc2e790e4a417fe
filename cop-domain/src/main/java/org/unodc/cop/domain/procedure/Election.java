package org.unodc.cop.domain.procedure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.math.LongMath;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.procedure.ElectionStep.Kind;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * An election by ballot under the rules of procedure: who is elected, and which step follows.
 *
 * <p>Each ballot returns a new value; an election does not change. Equal votes decide nothing
 * unless the rules say how: by a special ballot or by lot. If they do not say, the next step is
 * {@link Kind#CANNOT_BE_SAID}.
 *
 * <p>Example:
 *
 * <pre>{@code
 * RulesOfProcedure rules =
 *     RulesOfProcedure.on(conference.rulesOfProcedure(), day).orElseThrow();
 * Election election = Election.of(rules, 1);
 * if (election.next().filter(ElectionStep::isBallot).isPresent()) {
 *   election = election.after(ImmutableMap.of(ParticipantId.of("ken"), 60L), 60);
 * }
 * System.out.println(election.ruling().in(OfficialLanguage.FRENCH));
 * }</pre>
 */
public final class Election {
  private final Optional<ElectionRule> rule;
  private final int places;
  private final ImmutableSet<ParticipantId> named;
  private final ImmutableSet<ParticipantId> elected;
  private final Optional<ElectionStep> next;
  private final ProceduralAnswer ruling;

  private Election(
      Optional<ElectionRule> rule,
      int places,
      ImmutableSet<ParticipantId> named,
      ImmutableSet<ParticipantId> elected,
      Optional<ElectionStep> next,
      ProceduralAnswer ruling) {
    this.rule = rule;
    this.places = places;
    this.named = named;
    this.elected = elected;
    this.next = next;
    this.ruling = ruling;
  }

  /**
   * {@return an election before its first ballot}
   *
   * @param rules the rules of procedure
   * @param places the number of places that are filled at one time under the same conditions
   * @throws IllegalArgumentException if the number of places is not positive
   */
  public static Election of(RulesOfProcedure rules, int places) {
    requireNonNull(rules, "rules");
    Optional<ElectionRule> rule = rules.electionRule(places);
    Message reason =
        rule.map(
                known ->
                    Message.of(
                        ProceduralReason.FIRST_BALLOT,
                        ProceduralPhrase.of(known.part(), known.moreThan()),
                        ProceduralPhrase.of(CountedBody.PARTIES_PRESENT_AND_VOTING),
                        places))
            .orElseGet(() -> Message.of(ProceduralReason.ELECTION_UNKNOWN, places));
    return new Election(
        rule,
        places,
        ImmutableSet.of(),
        ImmutableSet.of(),
        Optional.of(
            step(
                rule.isPresent() ? Kind.FIRST_BALLOT : Kind.CANNOT_BE_SAID,
                ImmutableSet.of(),
                places,
                1)),
        new ProceduralAnswer(
            rule.isPresent() ? Answer.NO : Answer.UNKNOWN,
            reason,
            rule.flatMap(ElectionRule::citation)));
  }

  /** {@return the elected candidates, in the order of the ballots} */
  public ImmutableList<ParticipantId> elected() {
    return elected.asList();
  }

  /** {@return the next step; empty if all places are filled} */
  public Optional<ElectionStep> next() {
    return next;
  }

  /** {@return the candidates that are not elected and take no part in the next ballot} */
  public ImmutableList<ParticipantId> eliminated() {
    return named.stream()
        .filter(candidate -> !elected.contains(candidate))
        .filter(candidate -> next.filter(step -> step.concerns(candidate)).isEmpty())
        .collect(toImmutableList());
  }

  /**
   * {@return whether all places are filled, with the reason, the next step, and the rule from which
   * it follows; unknown if the next step cannot be said}
   */
  public ProceduralAnswer ruling() {
    return ruling;
  }

  /**
   * {@return the election after its next ballot}
   *
   * @param votes the votes of each candidate; a candidate of a restricted or special ballot who is
   *     missing has no votes
   * @param presentAndVoting the number of parties that voted for a candidate; in an election for
   *     one place, the sum of the votes
   * @throws IllegalStateException if the next step is not a ballot
   * @throws IllegalArgumentException if such votes cannot be cast in the ballot
   */
  public Election after(Map<ParticipantId, Long> votes, long presentAndVoting) {
    requireNonNull(votes, "votes");
    ElectionStep ballot = next(ElectionStep::isBallot);
    Map<ParticipantId, Long> all = new TreeMap<>(votes);
    ballot.candidates().forEach(candidate -> all.putIfAbsent(candidate, 0L));
    check(ballot, all, presentAndVoting);
    return ballot.kind() == Kind.SPECIAL_BALLOT
        ? reduced(
            Ranking.of(all, ballot.number()),
            ImmutableSet.copyOf(ballot.qualified()),
            ballot.round())
        : counted(ballot, all, presentAndVoting);
  }

  /**
   * {@return the election after lots were drawn}
   *
   * @param drawn the candidates that the lots chose
   * @throws IllegalStateException if the next step is not a drawing of lots
   * @throws IllegalArgumentException if the lots cannot choose these candidates
   */
  public Election drawn(Set<ParticipantId> drawn) {
    requireNonNull(drawn, "drawn");
    ElectionStep lot = next(ElectionStep::isLot);
    checkArgument(
        lot.candidates().containsAll(drawn) && drawn.size() == lot.number(),
        "%s of %s are chosen by lot, not %s",
        lot.number(),
        lot.candidates(),
        drawn);
    return lot.kind() == Kind.LOT_FOR_BALLOT
        ? restrictedTo(union(ImmutableSet.copyOf(lot.qualified()), drawn), 1)
        : electing(ImmutableSet.of(), drawn).filled(ruling.citation());
  }

  private ElectionStep next(Predicate<ElectionStep> isMeant) {
    return next.filter(isMeant)
        .orElseThrow(() -> new IllegalStateException("the next step is not this one: " + next));
  }

  private void check(ElectionStep ballot, Map<ParticipantId, Long> votes, long presentAndVoting) {
    boolean isOpen = ballot.kind() == Kind.FIRST_BALLOT || ballot.kind() == Kind.OPEN_BALLOT;
    checkArgument(
        isOpen
            ? Sets.intersection(elected, votes.keySet()).isEmpty()
            : ballot.candidates().containsAll(votes.keySet()),
        "some of %s are no candidates in this ballot",
        votes.keySet());
    checkArgument(
        votes.size() >= ballot.number(),
        "a ballot that chooses %s has only %s candidates",
        ballot.number(),
        votes.size());
    Collection<Long> numbers = votes.values();
    checkArgument(
        numbers.stream().allMatch(number -> number >= 0 && number <= presentAndVoting)
            && numbers.stream().reduce(0L, LongMath::saturatedAdd)
                <= LongMath.saturatedMultiply(presentAndVoting, ballot.number()),
        "%s parties, each with a vote for %s candidates, cannot cast %s",
        presentAndVoting,
        ballot.number(),
        numbers);
  }

  /** Elects the candidates with enough votes, as far as there are places. */
  private Election counted(
      ElectionStep ballot, Map<ParticipantId, Long> votes, long presentAndVoting) {
    long needed = rule().needed(presentAndVoting);
    ImmutableSet<ParticipantId> winners =
        Ranking.of(Maps.filterValues(votes, number -> number >= needed), left()).certain();
    Election counted = electing(votes.keySet(), winners);
    Election following =
        counted.left() == 0
            ? counted.filled(rule().citation())
            : counted.afterBallot(
                ballot.kind(),
                Maps.filterKeys(votes, candidate -> !winners.contains(candidate)),
                winners.isEmpty() ? ballot.round() : 0);
    ProceduralAnswer step = following.ruling;
    return following.answering(
        following.next,
        new ProceduralAnswer(
            step.answer(),
            Message.of(
                ProceduralReason.BALLOT, winners.size(), needed, presentAndVoting, step.reason()),
            step.citation()));
  }

  /**
   * Continues after a ballot that left places.
   *
   * @param fruitless the number of ballots of its kind in a row that filled no place
   */
  private Election afterBallot(Kind ballot, Map<ParticipantId, Long> votes, int fruitless) {
    if (ballot == Kind.FIRST_BALLOT) {
      return restricted(votes, 1);
    }
    boolean isRestricted = ballot == Kind.RESTRICTED_BALLOT;
    Optional<StipulatedNumber> limit =
        rule().restrictedBallotsBeforeLot().or(() -> rule().restrictedBallotsBeforeOpenBallots());
    if (fruitless == 0 || limit.filter(number -> fruitless < number.number()).isPresent()) {
      return isRestricted ? restricted(votes, fruitless + 1) : open(fruitless + 1);
    }
    if (rule().restrictedBallotsBeforeOpenBallots().isPresent()) {
      return isRestricted ? open(1) : restricted(votes, 1);
    }
    boolean mayDrawLots = left() > 1 || Set.copyOf(votes.values()).size() == 1;
    return limit.isPresent() && mayDrawLots
        ? then(
            step(Kind.LOT_FOR_PLACES, votes.keySet(), left(), 1),
            limit,
            ProceduralReason.LOT_FOR_PLACES,
            fruitless,
            votes.size(),
            left())
        : then(
            step(Kind.CANNOT_BE_SAID, votes.keySet(), left(), 1),
            Optional.empty(),
            ProceduralReason.BALLOTS_OPEN,
            fruitless);
  }

  /** Restricts the next ballot to the candidates with the most votes. */
  private Election restricted(Map<ParticipantId, Long> votes, int round) {
    long candidates = LongMath.saturatedMultiply(rule().candidatesPerPlace().number(), left());
    Ranking ranking = Ranking.of(votes, candidates);
    return ranking.tied().isEmpty()
        ? restrictedTo(ranking.certain(), round)
        : reduced(ranking, ImmutableSet.of(), 0);
  }

  /**
   * Reduces the number of candidates with equal votes.
   *
   * @param tieBreaks the number of steps taken for this before
   */
  private Election reduced(Ranking ranking, Set<ParticipantId> before, int tieBreaks) {
    ImmutableSet<ParticipantId> qualified = union(before, ranking.certain());
    ImmutableSet<ParticipantId> tied = ranking.tied();
    if (tied.isEmpty()) {
      return restrictedTo(qualified, 1);
    }
    Kind kind = Kind.CANNOT_BE_SAID;
    ProceduralReason reason = ProceduralReason.TIE_OPEN;
    if (tieBreaks < rule().tieBreaks().size()) {
      boolean isBallot = rule().tieBreaks().get(tieBreaks) == TieBreak.SPECIAL_BALLOT;
      kind = isBallot ? Kind.SPECIAL_BALLOT : Kind.LOT_FOR_BALLOT;
      reason = isBallot ? ProceduralReason.SPECIAL_BALLOT : ProceduralReason.LOT_FOR_BALLOT;
    }
    return then(
        new ElectionStep(kind, tied.asList(), ranking.open(), qualified.asList(), tieBreaks + 1),
        Optional.empty(),
        reason,
        tied.size(),
        ranking.open());
  }

  private Election restrictedTo(ImmutableSet<ParticipantId> candidates, int round) {
    return then(
        step(Kind.RESTRICTED_BALLOT, candidates, left(), round),
        Optional.of(rule().candidatesPerPlace()),
        ProceduralReason.RESTRICTED_BALLOT,
        left(),
        candidates.size());
  }

  private Election open(int round) {
    return then(
        step(Kind.OPEN_BALLOT, Sets.difference(named, elected), left(), round),
        rule().restrictedBallotsBeforeOpenBallots(),
        ProceduralReason.OPEN_BALLOT,
        left());
  }

  private static ElectionStep step(
      Kind kind, Set<ParticipantId> candidates, int number, int round) {
    return new ElectionStep(
        kind, ImmutableList.copyOf(candidates), number, ImmutableList.of(), round);
  }

  private Election then(
      ElectionStep step,
      Optional<StipulatedNumber> basis,
      ProceduralReason reason,
      Object... numbers) {
    return answering(
        Optional.of(step),
        new ProceduralAnswer(
            step.kind() == Kind.CANNOT_BE_SAID ? Answer.UNKNOWN : Answer.NO,
            Message.of(reason, numbers),
            basis.flatMap(StipulatedNumber::citation).or(() -> rule().citation())));
  }

  private Election filled(Optional<Citation> citation) {
    return answering(
        Optional.empty(),
        new ProceduralAnswer(Answer.YES, Message.of(ProceduralReason.ELECTED), citation));
  }

  private Election answering(Optional<ElectionStep> step, ProceduralAnswer answer) {
    return new Election(rule, places, named, elected, step, answer);
  }

  private Election electing(Set<ParticipantId> candidates, Set<ParticipantId> winners) {
    return new Election(
        rule, places, union(named, candidates), union(elected, winners), next, ruling);
  }

  private ElectionRule rule() {
    return rule.orElseThrow();
  }

  private int left() {
    return places - elected.size();
  }

  private static ImmutableSet<ParticipantId> union(
      Set<ParticipantId> first, Set<ParticipantId> second) {
    return Sets.union(first, second).immutableCopy();
  }

  /** {@return the next step and the elected candidates as numbers, without names} */
  @Override
  public String toString() {
    return new ValueOutline(this).add("elected", elected).add("next", next).toString();
  }

  /**
   * The candidates with the most votes.
   *
   * @param certain the candidates that are among them without doubt, by their votes
   * @param tied candidates with equal votes, if only some of them can be among them
   * @param open the number of these
   */
  private record Ranking(
      ImmutableSet<ParticipantId> certain, ImmutableSet<ParticipantId> tied, int open) {
    private static final Comparator<Map.Entry<ParticipantId, Long>> MOST_VOTES_FIRST =
        Map.Entry.<ParticipantId, Long>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey());

    static Ranking of(Map<ParticipantId, Long> votes, long number) {
      List<Map.Entry<ParticipantId, Long>> ranked =
          votes.entrySet().stream().sorted(MOST_VOTES_FIRST).toList();
      // Candidates with as many votes as the first one that is left out are not certain either.
      long leftOut = ranked.size() > number ? ranked.get((int) number).getValue() : -1;
      ImmutableSet<ParticipantId> certain = candidates(ranked, cast -> cast > leftOut);
      int open = (int) Math.min(number, ranked.size()) - certain.size();
      return new Ranking(
          certain,
          open > 0 ? candidates(ranked, cast -> cast == leftOut) : ImmutableSet.of(),
          open);
    }

    private static ImmutableSet<ParticipantId> candidates(
        List<Map.Entry<ParticipantId, Long>> ranked, LongPredicate votes) {
      return ranked.stream()
          .filter(entry -> votes.test(entry.getValue()))
          .map(Map.Entry::getKey)
          .collect(toImmutableSet());
    }
  }
}
