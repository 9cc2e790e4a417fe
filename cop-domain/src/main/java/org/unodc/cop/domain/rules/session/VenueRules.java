package org.unodc.cop.domain.rules.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.internal.PlainText;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;

/** Rules about the venues of sessions. */
public final class VenueRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("session.venue-state-is-known", Session.class)
              .asCaseOf("party.states-are-known")
              .reading(Scope.VALUE)
              .given(
                  VenueRules::stateOf,
                  (session, state, record, findings) -> {
                    if (States.find(state).isEmpty()) {
                      findings.add(Place.of("venue").at("state"), state);
                    }
                  }),
          Rule.notice("session.venues-in-one-city-agree", Session.class)
              .reading(Scope.SESSION)
              .when(
                  session ->
                      session.venue().flatMap(Venue::city).isPresent()
                          && (stateOf(session).isPresent() || zoneOf(session).isPresent()))
              .check(VenueRules::checkCity));

  private VenueRules() {}

  private static void checkCity(Session session, RecordView record, FindingCollector findings) {
    Cities cities = record.computedOnce(Cities.class, () -> Cities.of(record));
    stateOf(session)
        .map(StateCode::value)
        .ifPresent(state -> report("state", state, cities.states(), session, findings));
    zoneOf(session).ifPresent(zone -> report("zone", zone, cities.zones(), session, findings));
  }

  private static void report(
      String accessor,
      String stated,
      Map<String, String> usualByCity,
      Session session,
      FindingCollector findings) {
    cities(session)
        .flatMap(city -> Optional.ofNullable(usualByCity.get(city)).stream())
        .filter(usual -> !usual.equals(stated))
        .findFirst()
        .ifPresent(
            usual ->
                findings.add(
                    Place.of("venue").at(accessor),
                    session.venue().flatMap(Venue::city).orElseThrow(),
                    stated,
                    usual));
  }

  private static Optional<StateCode> stateOf(Session session) {
    return session.venue().flatMap(Venue::state);
  }

  private static Optional<String> zoneOf(Session session) {
    return session.venue().flatMap(Venue::zone).map(zone -> zone.getId());
  }

  /** {@return the names of the city in each language, each with the tag of the language} */
  private static Stream<String> cities(Session session) {
    return session.venue().flatMap(Venue::city).stream()
        .flatMap(city -> PlainText.keys(city.texts()));
  }

  /**
   * The State and the time zone that most sessions state for a city; of several, the one that was
   * stated first.
   *
   * @param states the States by city
   * @param zones the time zones by city
   */
  private record Cities(Map<String, String> states, Map<String, String> zones) {
    static Cities of(RecordView record) {
      Map<String, Map<String, Integer>> states = new HashMap<>();
      Map<String, Map<String, Integer>> zones = new HashMap<>();
      for (Session session : record.all(Session.class)) {
        cities(session)
            .forEach(
                city -> {
                  stateOf(session).ifPresent(state -> count(states, city, state.value()));
                  zoneOf(session).ifPresent(zone -> count(zones, city, zone));
                });
      }
      return new Cities(
          ImmutableMap.copyOf(Maps.transformValues(states, Cities::mostFrequent)),
          ImmutableMap.copyOf(Maps.transformValues(zones, Cities::mostFrequent)));
    }

    private static void count(
        Map<String, Map<String, Integer>> counts, String city, String stated) {
      counts.computeIfAbsent(city, name -> new LinkedHashMap<>()).merge(stated, 1, Integer::sum);
    }

    private static String mostFrequent(Map<String, Integer> counts) {
      int most = Collections.max(counts.values());
      return counts.entrySet().stream()
          .filter(count -> count.getValue() == most)
          .map(Map.Entry::getKey)
          .findFirst()
          .orElseThrow();
    }
  }
}
