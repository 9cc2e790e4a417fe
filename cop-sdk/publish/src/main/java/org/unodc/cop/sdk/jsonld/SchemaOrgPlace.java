package org.unodc.cop.sdk.jsonld;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.internal.event.LocalizedString;
import org.unodc.cop.sdk.internal.event.Location;
import org.unodc.cop.sdk.internal.event.Occasion;

/** Makes the schema.org members of the place of an event. */
final class SchemaOrgPlace {
  private SchemaOrgPlace() {}

  /** {@return the members of the place; empty if the record has nothing about it} */
  static Optional<Map<String, Object>> of(Occasion occasion, OfficialLanguage language) {
    Location location = Location.of(occasion, language);
    Map<String, Object> place = new LinkedHashMap<>();
    String name =
        Stream.of(location.room(), location.building())
            .flatMap(Optional::stream)
            .map(LocalizedString::text)
            .collect(Collectors.joining(Location.separator(language)));
    if (!name.isEmpty()) {
      place.put("name", name);
    }
    Map<String, Object> address = address(location);
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

  private static Map<String, Object> address(Location location) {
    Map<String, Object> address = new LinkedHashMap<>();
    location.city().ifPresent(city -> address.put("addressLocality", city.text()));
    location.state().ifPresent(state -> address.put("addressCountry", state.text()));
    return address;
  }
}
