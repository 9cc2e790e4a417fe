package org.unodc.cop.domain.session;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
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

  private static final Rule<Session> VENUES_IN_ONE_CITY_AGREE =
      Rule.of("session.venues-in-one-city-agree", Severity.NOTICE, Session.class)
          .when(
              session ->
                  session.venue().flatMap(Venue::city).isPresent()
                      && (stateOf(session).isPresent() || zoneOf(session).isPresent()))
          .check(VenueRules::checkCity);

  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(VENUE_STATE_IS_KNOWN, VENUES_IN_ONE_CITY_AGREE);

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
      Map<String, Map<String, Integer>> known,
      Session session,
      FindingCollector findings) {
    cities(session)
        .flatMap(city -> mostFrequent(known.getOrDefault(city, Map.of())).stream())
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

  /** {@return the value that most sessions state; of several, the one that was stated first} */
  private static Optional<String> mostFrequent(Map<String, Integer> frequencies) {
    Optional<Map.Entry<String, Integer>> most = Optional.empty();
    for (Map.Entry<String, Integer> entry : frequencies.entrySet()) {
      if (most.isEmpty() || entry.getValue() > most.get().getValue()) {
        most = Optional.of(entry);
      }
    }
    return most.map(Map.Entry::getKey);
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
        .flatMap(city -> city.texts().entrySet().stream())
        .map(text -> text.getKey() + "\n" + text.getValue().strip().toLowerCase(Locale.ROOT));
  }

  /**
   * How many sessions state each State and each time zone for a city.
   *
   * @param states the numbers of sessions by State, for each city
   * @param zones the numbers of sessions by time zone, for each city
   */
  private record Cities(
      Map<String, Map<String, Integer>> states, Map<String, Map<String, Integer>> zones) {
    static Cities of(RecordView record) {
      Cities cities = new Cities(new HashMap<>(), new HashMap<>());
      for (Session session : record.all(Session.class)) {
        cities(session)
            .forEach(
                city -> {
                  stateOf(session).ifPresent(state -> count(cities.states(), city, state.value()));
                  zoneOf(session).ifPresent(zone -> count(cities.zones(), city, zone));
                });
      }
      return cities;
    }

    private static void count(
        Map<String, Map<String, Integer>> counts, String city, String stated) {
      counts.computeIfAbsent(city, name -> new LinkedHashMap<>()).merge(stated, 1, Integer::sum);
    }
  }
}
