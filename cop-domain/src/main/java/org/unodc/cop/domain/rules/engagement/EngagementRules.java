package org.unodc.cop.domain.rules.engagement;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.engagement.EngagementKind;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.procedure.RulesInForce;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;

/** Rules about engagements. */
public final class EngagementRules {
  /** A rough count may be wrong, but not by so many times. */
  private static final int ROUGHLY = 2;

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("engagement.has-a-host", Engagement.class)
              .asToDo()
              .reading(Scope.VALUE)
              .holds(engagement -> !engagement.hosts().isEmpty()),
          Rule.notice("engagement.lies-near-its-session", Engagement.class)
              .reading(Scope.SESSION)
              .when(engagement -> engagement.when().isPresent())
              .given(EngagementRules::cycleOf, EngagementRules::checkNear),
          Rule.notice("engagement.kind-is-a-listed-word", Engagement.class)
              .asCaseOf("source.words-are-listed")
              .reading(Scope.VALUE)
              .given(
                  Engagement::kind,
                  (engagement, kind, record, findings) -> {
                    if (!EngagementKind.listed().contains(kind)) {
                      findings.add(Place.of("kind"), kind);
                    }
                  }),
          Rule.warning("engagement.briefing-comes-before-its-session-ends", Engagement.class)
              .reading(Scope.SESSION)
              .when(
                  engagement ->
                      engagement.kind().filter(EngagementKind.BRIEFING::equals).isPresent()
                          && engagement.when().isPresent())
              .given(
                  (engagement, record) ->
                      record
                          .find(Session.class, engagement.session())
                          .filter(session -> session.days().isPresent()),
                  (engagement, session, record, findings) -> {
                    LocalDate last = session.days().orElseThrow().last();
                    LocalDate held = engagement.when().orElseThrow().earliest();
                    if (held.isAfter(last)) {
                      findings.add(Place.of("when"), held, EntityLabel.of(session), last);
                    }
                  }),
          Rule.warning("engagement.has-as-many-participants-as-it-names", Engagement.class)
              .asCaseOf("session.stated-numbers-match-lists")
              .reading(Scope.VALUE)
              .when(engagement -> !engagement.attendees().isEmpty())
              .given(
                  Engagement::participants,
                  (engagement, participants, record, findings) -> {
                    CountInterval named = namedAttendees(engagement);
                    boolean isRough = participants.qualifier() == CountQualifier.ABOUT;
                    if (isRough
                        ? named.min() >= ROUGHLY * participants.value()
                        : named.isMoreThan(participants.intervalAsPrinted()) == Answer.YES) {
                      findings.add(Place.of("participants"), participants, named.min());
                    }
                  }));

  private EngagementRules() {}

  /**
   * {@return the minimum number of persons: one for each attendee, or as many as an unnamed
   * attendee represents}
   */
  private static CountInterval namedAttendees(Engagement engagement) {
    long least = 0;
    for (Actor attendee : engagement.attendees()) {
      long persons =
          attendee instanceof Actor.UnnamedActor unnamed
              ? unnamed.number().flatMap(ReportedCount::interval).map(CountInterval::min).orElse(1L)
              : 1;
      least = LongMath.saturatedAdd(least, persons);
    }
    return new CountInterval(least, OptionalLong.empty());
  }

  private static Optional<StipulatedNumber> cycleOf(Engagement engagement, RecordView record) {
    return record
        .find(Session.class, engagement.session())
        .flatMap(Session::days)
        .flatMap(days -> RulesInForce.on(days.first(), record))
        .flatMap(RulesOfProcedure::cycleYears);
  }

  // The cycle is that of the sessions. Its rule does not mention engagements, so no finding cites
  // it.
  private static void checkNear(
      Engagement engagement, StipulatedNumber cycle, RecordView record, FindingCollector findings) {
    Session session = record.find(Session.class, engagement.session()).orElseThrow();
    DateRange days = session.days().orElseThrow();
    Timing when = engagement.when().orElseThrow();
    boolean before = when.latest().getYear() < days.first().getYear() - cycle.number();
    boolean after = when.earliest().getYear() > days.last().getYear() + cycle.number();
    if (before || after) {
      LocalDate closest = before ? when.latest() : when.earliest();
      findings.add(Place.of("when"), closest, EntityLabel.of(session), cycle.number());
    }
  }
}
