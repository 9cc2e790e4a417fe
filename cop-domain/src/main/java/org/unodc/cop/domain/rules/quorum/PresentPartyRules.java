package org.unodc.cop.domain.rules.quorum;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Ballot;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.status.TreatyStatus;

/**
 * Rules that compare the votes, the parties present at a vote, those present at its meeting, and
 * the parties to the treaty: no number can be larger than the next.
 */
public final class PresentPartyRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("quorum.votes-do-not-exceed-the-parties-present", Vote.class)
              .asCaseOf("quorum.no-more-than-there-are")
              .reading(Scope.SESSION)
              .when(
                  (vote, record) ->
                      VotesCast.of(vote) > 0 && VotesCast.maximumOf(vote, record).isPresent())
              .check(PresentPartyRules::checkVotes),
          Rule.warning("quorum.vote-has-no-more-present-than-its-meeting", Vote.class)
              .asCaseOf("quorum.no-more-than-there-are")
              .reading(Scope.SESSION)
              .when(
                  (vote, record) ->
                      vote.present().isPresent()
                          && meeting(vote, record)
                              .flatMap(meeting -> maximumPresentAt(meeting, record))
                              .isPresent())
              .check(PresentPartyRules::checkMeeting),
          Rule.warning("quorum.parties-present-do-not-exceed-the-parties", Entity.class)
              .asCaseOf("quorum.no-more-than-there-are")
              .reading(Scope.SESSION)
              .among(Vote.class, Session.class)
              .when(
                  (entity, record) ->
                      statesPresence(entity)
                          && session(entity, record)
                              .flatMap(session -> parties(session, record))
                              .isPresent())
              .check(PresentPartyRules::checkPresence),
          Rule.warning("quorum.voters-are-present-at-the-meeting", Vote.class)
              .reading(Scope.SESSION)
              .when(
                  (vote, record) ->
                      !vote.ballots().isEmpty()
                          && meeting(vote, record)
                              .flatMap(Meeting::partiesPresent)
                              .filter(PartialList::complete)
                              .isPresent())
              .check(PresentPartyRules::checkVoters),
          Rule.warning("quorum.parties-present-match-their-list", Meeting.class)
              .asCaseOf("session.stated-numbers-match-lists")
              .reading(Scope.VALUE)
              .when(meeting -> meeting.partiesPresent().flatMap(PartialList::stated).isPresent())
              .check(PresentPartyRules::checkList));

  private PresentPartyRules() {}

  private static void checkVotes(Vote vote, RecordView record, FindingCollector findings) {
    long cast = VotesCast.of(vote);
    long maximum = VotesCast.maximumOf(vote, record).getAsLong();
    if (cast > maximum) {
      findings.add(Place.here(), cast, maximum);
    }
  }

  private static void checkMeeting(Vote vote, RecordView record, FindingCollector findings) {
    Meeting meeting = meeting(vote, record).orElseThrow();
    int present = vote.present().orElseThrow();
    long maximum = maximumPresentAt(meeting, record).orElseThrow();
    if (present > maximum) {
      findings.add(Place.of("present"), present, EntityLabel.of(meeting), maximum);
    }
  }

  private static void checkPresence(Entity entity, RecordView record, FindingCollector findings) {
    Session session = session(entity, record).orElseThrow();
    long parties = parties(session, record).orElseThrow();
    if (entity instanceof Vote vote) {
      int present = vote.present().orElse(0);
      if (present > parties) {
        findings.add(Place.of("present"), EntityLabel.of(vote), present, parties);
      }
    } else {
      for (int i = 0; i < session.meetings().size(); i++) {
        Meeting meeting = session.meetings().get(i);
        Optional<ReportedCount> present = statedOnlyAt(meeting);
        if (present.filter(count -> count.intervalAsPrinted().min() > parties).isPresent()) {
          findings.add(
              Place.of("meetings").at(i).at("partiesPresent"),
              EntityLabel.of(meeting),
              present.get(),
              parties);
        }
      }
    }
  }

  /**
   * Reports voters that were not present. A regional organization may be missing in the list of
   * those who are counted for the quorum.
   */
  private static void checkVoters(Vote vote, RecordView record, FindingCollector findings) {
    Meeting meeting = meeting(vote, record).orElseThrow();
    ImmutableSet<ParticipantId> present = MeetingPresence.of(meeting, record).parties();
    for (int i = 0; i < vote.ballots().size(); i++) {
      Ballot ballot = vote.ballots().get(i);
      if (!present.contains(ballot.participant())
          && record
              .find(Participant.class, ballot.participant())
              .filter(RegionalOrganization.class::isInstance)
              .isEmpty()) {
        findings.add(
            Place.of("ballots").at(i).at("participant"),
            record.label(ballot.participant()),
            EntityLabel.of(meeting));
      }
    }
  }

  private static void checkList(Meeting meeting, RecordView record, FindingCollector findings) {
    PartialList<ParticipantId> present = meeting.partiesPresent().orElseThrow();
    if (present.agreesWithStated() == Answer.NO) {
      findings.add(
          Place.of("partiesPresent").at("stated"),
          present.stated().orElseThrow(),
          present.items().size());
    }
  }

  private static boolean statesPresence(Entity entity) {
    if (entity instanceof Vote vote) {
      return vote.present().isPresent();
    }
    return entity instanceof Session session
        && session.meetings().stream().anyMatch(meeting -> statedOnlyAt(meeting).isPresent());
  }

  /** {@return the number of parties at a meeting; empty if it is only approximate} */
  private static Optional<ReportedCount> statedAt(Meeting meeting) {
    return DecisionAttendance.presentAt(meeting)
        .filter(count -> count.qualifier() != CountQualifier.ABOUT);
  }

  /**
   * {@return the number of parties at a meeting whose list is not complete; another rule compares
   * each party of a complete list}
   */
  private static Optional<ReportedCount> statedOnlyAt(Meeting meeting) {
    return meeting.partiesPresent().filter(PartialList::complete).isPresent()
        ? Optional.empty()
        : statedAt(meeting);
  }

  /** {@return the largest possible number of parties at a meeting; empty if it has no limit} */
  static Optional<Long> maximumPresentAt(Meeting meeting, RecordView record) {
    return MeetingPresence.of(meeting, record).maximum();
  }

  /** {@return the largest number of parties during a session; empty if it is not known} */
  private static Optional<Long> parties(Session session, RecordView record) {
    return session
        .days()
        .flatMap(
            days ->
                SessionProcedure.statusFor(session, record)
                    .flatMap(status -> maximumParties(status, days)));
  }

  private static Optional<Long> maximumParties(TreatyStatus status, DateRange days) {
    OptionalLong maximum =
        Stream.of(days.first(), days.last())
            .map((LocalDate day) -> status.partiesInForceOn(day).intervalAsPrinted())
            .reduce((first, last) -> first.hull(last))
            .orElseThrow()
            .max();
    return maximum.isPresent() ? Optional.of(maximum.getAsLong()) : Optional.empty();
  }

  private static Optional<Session> session(Entity entity, RecordView record) {
    if (entity instanceof Session session) {
      return Optional.of(session);
    }
    return entity instanceof Vote vote
        ? record.find(Session.class, vote.session())
        : Optional.empty();
  }

  static Optional<Meeting> meeting(Vote vote, RecordView record) {
    return record.find(Meeting.class, vote.meeting());
  }

  /**
   * The parties at one meeting, computed once for all votes in it.
   *
   * @param parties the parties that are listed
   * @param maximum the largest possible number of them; empty if it has no limit
   */
  private record MeetingPresence(ImmutableSet<ParticipantId> parties, Optional<Long> maximum) {
    static MeetingPresence of(Meeting meeting, RecordView record) {
      return record.computedOnce(MeetingPresence.class, meeting.id(), () -> of(meeting));
    }

    private static MeetingPresence of(Meeting meeting) {
      OptionalLong maximum =
          statedAt(meeting)
              .map(count -> count.intervalAsPrinted().max())
              .orElse(OptionalLong.empty());
      return new MeetingPresence(
          meeting
              .partiesPresent()
              .map(list -> ImmutableSet.copyOf(list.items()))
              .orElse(ImmutableSet.of()),
          maximum.isPresent() ? Optional.of(maximum.getAsLong()) : Optional.empty());
    }
  }
}
