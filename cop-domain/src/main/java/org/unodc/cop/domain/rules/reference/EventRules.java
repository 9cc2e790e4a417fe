package org.unodc.cop.domain.rules.reference;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.engagement.Engagement;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.initiative.Initiative;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.youth.YouthConsultation;

/** Rules about events that a record has twice, and about two policies for one session. */
public final class EventRules {
  private static final Rule<Entity> EVENT_APPEARS_UNDER_ONE_ID =
      Rule.of("reference.event-appears-under-one-id", Severity.WARNING, Entity.class)
          .reading(Scope.SESSION)
          .among(
              SideEvent.class,
              Engagement.class,
              YouthConsultation.class,
              Declaration.class,
              Initiative.class)
          .when(DoubledEvents::isComparable)
          .check(
              (event, record, findings) ->
                  DoubledEvents.in(record)
                      .earlierThan(event)
                      .ifPresent(other -> findings.add(Place.of("title"), EntityLabel.of(other))));

  private static final Rule<Conference> SESSION_HAS_ONE_POLICY =
      Rule.of("side-event.session-has-one-policy", Severity.WARNING, Conference.class)
          .reading(Scope.SESSION)
          .when(conference -> !conference.sideEventPolicies().isEmpty())
          .check(
              (conference, record, findings) -> {
                Set<SessionId> sessions = new HashSet<>();
                for (int i = 0; i < conference.sideEventPolicies().size(); i++) {
                  SessionId session = conference.sideEventPolicies().get(i).session();
                  if (!sessions.add(session)) {
                    findings.add(
                        Place.of("sideEventPolicies").at(i).at("session"), record.label(session));
                  }
                }
              });

  /** The rules of this class, in the order of the standard rules. */
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(EVENT_APPEARS_UNDER_ONE_ID, SESSION_HAS_ONE_POLICY);

  private EventRules() {}
}
