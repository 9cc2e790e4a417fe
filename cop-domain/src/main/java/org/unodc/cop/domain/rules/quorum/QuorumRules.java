package org.unodc.cop.domain.rules.quorum;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Adoption;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.procedure.CountedBody;
import org.unodc.cop.domain.procedure.Majority;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.procedure.Quorum;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.session.Session;

/**
 * Rules about the numbers of parties present and of votes in favour. If published figures about one
 * body differ, a number is too small only if it is too small for each of them.
 */
public final class QuorumRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("quorum.debate-opened-with-enough-parties", Session.class)
              .reading(Scope.SESSION)
              .when(
                  (session, record) ->
                      quorum(session, Matter.OPENING_A_DEBATE, record)
                              .filter(quorum -> !sizes(quorum, session, record).isEmpty())
                              .isPresent()
                          && session.meetings().stream().anyMatch(QuorumRules::isCountedPlenary))
              .check(QuorumRules::checkMeetings),
          Rule.warning("quorum.decision-taken-with-enough-parties", Entity.class)
              .reading(Scope.SESSION)
              .among(Vote.class, Outcome.class)
              .when((decision, record) -> !attendances(decision, record).isEmpty())
              .check(QuorumRules::checkDecision),
          Rule.error("quorum.vote-reached-its-majority", Outcome.class)
              .reading(Scope.SESSION)
              .when(
                  (outcome, record) ->
                      outcome.adoption().filter(Adoption.CONSENSUS::equals).isEmpty()
                          && isReached(outcome, record) != Answer.UNKNOWN)
              .check(QuorumRules::checkMajority));

  private QuorumRules() {}

  private static void checkMeetings(Session session, RecordView record, FindingCollector findings) {
    Quorum quorum = quorum(session, Matter.OPENING_A_DEBATE, record).orElseThrow();
    ImmutableList<ReportedCount> sizes = sizes(quorum, session, record);
    for (int i = 0; i < session.meetings().size(); i++) {
      Meeting meeting = session.meetings().get(i);
      if (isCountedPlenary(meeting)) {
        ReportedCount present = DecisionAttendance.presentAt(meeting).orElseThrow();
        OptionalLong required = unmetMinimum(quorum, present, sizes);
        if (required.isPresent()) {
          findings.addCiting(
              quorum.citation(),
              Place.of("meetings").at(i).at("partiesPresent"),
              EntityLabel.of(meeting),
              present,
              required.getAsLong());
        }
      }
    }
  }

  /** Reports a decision if too few were present at each meeting that may have taken it. */
  private static void checkDecision(Entity decision, RecordView record, FindingCollector findings) {
    ImmutableList<DecisionAttendance> attendances = attendances(decision, record);
    if (attendances.stream().allMatch(attended -> unmetMinimum(attended, record).isPresent())) {
      DecisionAttendance first = attendances.get(0);
      findings.addCiting(
          decisionQuorum(first, record).flatMap(Quorum::citation),
          first.place(),
          first.present(),
          unmetMinimum(first, record).orElseThrow());
    }
  }

  /** {@return the attendances of a vote or an outcome; empty if a quorum or a size is unknown} */
  private static ImmutableList<DecisionAttendance> attendances(Entity decision, RecordView record) {
    ImmutableList<DecisionAttendance> all =
        decision instanceof Vote vote
            ? DecisionAttendance.at(vote, record).stream().collect(ImmutableList.toImmutableList())
            : decision instanceof Outcome outcome
                ? DecisionAttendance.at(outcome, record)
                : ImmutableList.of();
    return all.stream().allMatch(attended -> !sizes(attended, record).isEmpty())
        ? all
        : ImmutableList.of();
  }

  private static OptionalLong unmetMinimum(DecisionAttendance attended, RecordView record) {
    return unmetMinimum(
        decisionQuorum(attended, record).orElseThrow(),
        attended.present(),
        sizes(attended, record));
  }

  private static Optional<Quorum> decisionQuorum(DecisionAttendance attended, RecordView record) {
    return quorum(attended.session(), Matter.ANY_DECISION, record);
  }

  private static ImmutableList<ReportedCount> sizes(
      DecisionAttendance attended, RecordView record) {
    return decisionQuorum(attended, record)
        .map(
            quorum ->
                CountedBodySizes.in(record)
                    .sizes(quorum, attended.session(), attended.day(), record))
        .orElse(ImmutableList.of());
  }

  private static void checkMajority(Outcome outcome, RecordView record, FindingCollector findings) {
    if (isReached(outcome, record) == Answer.NO) {
      Vote vote = record.find(Vote.class, outcome.vote()).orElseThrow();
      Optional<Majority> majority = majority(vote, record);
      if (majority.isPresent()) {
        findings.addCiting(
            majority.get().citation(),
            Place.of("vote"),
            EntityLabel.of(vote),
            majority.get().matter(),
            "majority");
      } else {
        findings.addCiting(
            Optional.empty(),
            Place.of("vote"),
            EntityLabel.of(vote),
            vote.inFavour().orElseThrow(),
            "rejected",
            vote.against().orElseThrow());
      }
    }
  }

  /**
   * {@return the smallest number that would be enough; empty if the number present may be enough}
   */
  private static OptionalLong unmetMinimum(
      Quorum quorum, ReportedCount present, ImmutableList<ReportedCount> sizes) {
    Answer isMissed = Answer.agreed(sizes.stream().map(size -> isMissed(quorum, present, size)));
    LongStream needed =
        sizes.stream()
            .flatMap(size -> quorum.needed(size).stream())
            .mapToLong(count -> count.min());
    return isMissed == Answer.YES ? needed.min() : OptionalLong.empty();
  }

  private static Answer isMissed(Quorum quorum, ReportedCount present, ReportedCount size) {
    return quorum
        .needed(size)
        .flatMap(needed -> present.interval().map(needed::isMoreThan))
        .orElse(Answer.UNKNOWN);
  }

  private static boolean isCountedPlenary(Meeting meeting) {
    return meeting.kind().filter(MeetingKind.PLENARY::equals).isPresent()
        && DecisionAttendance.presentAt(meeting).isPresent();
  }

  private static Optional<Quorum> quorum(Session session, Matter matter, RecordView record) {
    return SessionProcedure.rulesFor(session, record).flatMap(rules -> rules.quorumFor(matter));
  }

  private static ImmutableList<ReportedCount> sizes(
      Quorum quorum, Session session, RecordView record) {
    LocalDate opening = session.days().orElseThrow().first();
    return CountedBodySizes.in(record).sizes(quorum, session, opening, record);
  }

  private static ImmutableList<ReportedCount> sizes(
      CountedBody body, Vote vote, RecordView record) {
    return record
        .find(Session.class, vote.session())
        .flatMap(
            session ->
                RecordedVotes.daysOf(vote, record)
                    .map(
                        days ->
                            CountedBodySizes.in(record).sizes(body, session, days.first(), record)))
        .orElse(ImmutableList.of());
  }

  private static Answer isReached(Outcome outcome, RecordView record) {
    return record
        .find(Vote.class, outcome.vote())
        .map(
            vote ->
                majority(vote, record)
                    .map(
                        majority ->
                            switch (majority.of()) {
                              case PARTIES, PARTIES_PARTICIPATING, PARTIES_ALL_OR_PARTICIPATING ->
                                  isReachedOfAll(vote, majority, record);
                              case PARTIES_PRESENT, PARTIES_PRESENT_AND_VOTING ->
                                  vote.carried(majority).answer();
                            })
                    .orElseGet(() -> isReachedUnderAnyRule(vote)))
        .orElse(Answer.UNKNOWN);
  }

  /** More votes against than in favour are no majority, but a minority may ask for a session. */
  private static Answer isReachedUnderAnyRule(Vote vote) {
    int inFavour = vote.inFavour().orElse(-1);
    return inFavour >= 0
            && vote.against().orElse(-1) > inFavour
            && vote.matter().filter(Matter.SPECIAL_SESSION::equals).isEmpty()
        ? Answer.NO
        : Answer.UNKNOWN;
  }

  private static Answer isReachedOfAll(Vote vote, Majority majority, RecordView record) {
    int inFavour = vote.inFavour().orElse(-1);
    if (inFavour < 0 || RecordedVotes.in(record).isOnProtocol(vote)) {
      return Answer.UNKNOWN;
    }
    return Answer.agreed(
        sizes(majority.of(), vote, record).stream()
            .map(size -> majority.reachedOf(ReportedCount.exactly(inFavour), size).answer()));
  }

  private static Optional<Majority> majority(Vote vote, RecordView record) {
    return record
        .find(Session.class, vote.session())
        .flatMap(session -> SessionProcedure.rulesFor(session, record))
        .flatMap(rules -> vote.matter().flatMap(rules::majorityFor));
  }
}
