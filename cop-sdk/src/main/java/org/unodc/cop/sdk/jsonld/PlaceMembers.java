package org.unodc.cop.sdk.jsonld;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.codec.event.Occasion;
import org.unodc.cop.sdk.codec.event.Said;
import org.unodc.cop.sdk.codec.event.Whereabouts;

/** Says in the words of schema.org where something takes place. */
final class PlaceMembers {
  private PlaceMembers() {}

  /** {@return a place with what is known of it; absent where nothing is} */
  static Optional<Map<String, Object>> of(Occasion occasion, OfficialLanguage language) {
    Whereabouts where = Whereabouts.of(occasion, language);
    Map<String, Object> place = new LinkedHashMap<>();
    String name =
        Stream.of(where.room(), where.building())
            .flatMap(Optional::stream)
            .map(Said::text)
            .collect(Collectors.joining(", "));
    if (!name.isEmpty()) {
      place.put("name", name);
    }
    Map<String, Object> address = address(where);
    if (!address.isEmpty()) {
      place.put(
          "address",
          ImmutableMap.builder().put("@type", "PostalAddress").putAll(address).buildOrThrow());
    }
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ImmutableMap.<String, Object>builder()
                .put("@type", "Place")
                .putAll(place)
                .buildOrThrow());
  }

  private static Map<String, Object> address(Whereabouts where) {
    Map<String, Object> address = new LinkedHashMap<>();
    where.city().ifPresent(city -> address.put("addressLocality", city.text()));
    where.state().ifPresent(state -> address.put("addressCountry", state.text()));
    return address;
  }
}
