package org.unodc.cop.domain.rules.sideevent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;

/** Rules about the organizers of side events, if the session has a policy for them. */
public final class OrganizerRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("side-event.organizers-are-eligible", SideEvent.class)
              .reading(Scope.SESSION)
              .when(
                  (event, record) ->
                      event.takesPlace()
                          && !eligibleKinds(event, record).isEmpty()
                          && organizers(event).stream()
                              .anyMatch(
                                  organizer -> kindToCheck(organizer, event, record).isPresent()))
              .check(OrganizerRules::checkOrganizers),
          Rule.warning("side-event.organizers-keep-their-limit", SideEvent.class)
              .reading(Scope.SESSION)
              .when((event, record) -> limitFor(event, record).isPresent())
              .given(MainOrganizers::numberOf, OrganizerRules::checkLimit));

  private OrganizerRules() {}

  private static void checkOrganizers(
      SideEvent event, RecordView record, FindingCollector findings) {
    event
        .mainOrganizer()
        .ifPresent(
            organizer ->
                checkOrganizer(organizer, Place.of("mainOrganizer"), event, record, findings));
    for (int i = 0; i < event.coOrganizers().size(); i++) {
      checkOrganizer(
          event.coOrganizers().get(i), Place.of("coOrganizers").at(i), event, record, findings);
    }
  }

  private static void checkOrganizer(
      Actor organizer, Place place, SideEvent event, RecordView record, FindingCollector findings) {
    kindToCheck(organizer, event, record)
        .filter(kind -> !eligibleKinds(event, record).contains(kind))
        .ifPresent(
            kind ->
                findings.add(
                    place,
                    record.label(organizer.listedAs().orElseThrow()),
                    kind,
                    record.label(event.session().orElseThrow())));
  }

  private static void checkLimit(
      SideEvent event, int number, RecordView record, FindingCollector findings) {
    int limit = limitFor(event, record).orElseThrow();
    if (number > limit) {
      findings.add(
          Place.of("mainOrganizer"),
          record.label(MainOrganizers.of(event).orElseThrow()),
          number,
          limit,
          record.label(event.session().orElseThrow()));
    }
  }

  private static ImmutableList<Actor> organizers(SideEvent event) {
    return ImmutableList.<Actor>builder()
        .addAll(event.mainOrganizer().stream().toList())
        .addAll(event.coOrganizers())
        .build();
  }

  /**
   * Returns the kind of an organizer, if it can be checked. A code that neither the list nor the
   * policy contains may mean an eligible kind, and is not checked.
   */
  private static Optional<StakeholderKind> kindToCheck(
      Actor organizer, SideEvent event, RecordView record) {
    return organizer
        .listedAs()
        .filter(StakeholderId.class::isInstance)
        .flatMap(id -> record.find(Stakeholder.class, id))
        .flatMap(Stakeholder::kind)
        .filter(
            kind ->
                StakeholderKind.listed().contains(kind)
                    || eligibleKinds(event, record).contains(kind));
  }

  private static ImmutableSet<StakeholderKind> eligibleKinds(SideEvent event, RecordView record) {
    return event
        .session()
        .map(session -> EligibleKinds.at(session, record))
        .orElse(ImmutableSet.of());
  }

  /**
   * The kinds of stakeholders that may organize side events at one session, computed once per
   * session.
   */
  private record EligibleKinds(ImmutableSet<StakeholderKind> all) {
    static ImmutableSet<StakeholderKind> at(SessionId session, RecordView record) {
      return record
          .computedOnce(
              EligibleKinds.class,
              session,
              () ->
                  new EligibleKinds(
                      PoliciesBySession.of(Optional.of(session), record)
                          .map(policy -> ImmutableSet.copyOf(policy.mayOrganize()))
                          .orElse(ImmutableSet.of())))
          .all();
    }
  }

  private static Optional<Integer> limitFor(SideEvent event, RecordView record) {
    return PoliciesBySession.of(event.session(), record)
        .map(SideEventPolicy::limitPerOrganizer)
        .flatMap(PoliciesBySession::boxed);
  }
}
