package org.unodc.cop.domain.session;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** Rules about the venues of sessions. */
final class VenueRules {
  private static final Rule<Session> VENUE_STATE_IS_KNOWN =
      Rule.of("session.venue-state-is-known", Severity.WARNING, Session.class)
          .when(session -> stateOf(session).isPresent())
          .check(
              (session, record, findings) -> {
                StateCode state = stateOf(session).orElseThrow();
                if (States.find(state).isEmpty()) {
                  findings.add(Place.of("venue").at("state"), state);
                }
              });

  static final ImmutableList<Rule<?>> ALL = ImmutableList.of(VENUE_STATE_IS_KNOWN);

  private VenueRules() {}

  private static Optional<StateCode> stateOf(Session session) {
    return session.venue().flatMap(Venue::state);
  }
}
