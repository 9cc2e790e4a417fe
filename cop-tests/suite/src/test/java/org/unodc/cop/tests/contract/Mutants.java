package org.unodc.cop.tests.contract;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Random documents that differ from a sound document in one position, generated from a seed. */
final class Mutants {
  private static final List<Object> FOREIGN =
      List.of(
          JsonTree.NULL,
          true,
          BigDecimal.valueOf(7),
          BigDecimal.valueOf(-1),
          new BigDecimal("7.5"),
          new BigDecimal("99999999999"),
          new BigDecimal("9223372036854775808"),
          "",
          " \t",
          "x",
          "7",
          "OTHER",
          "se-014",
          "2024-02-30",
          "2024-10-14",
          "0000-10-14",
          "2024-10-14T10:00:00",
          "2024-10-14T10:00:00+19:00",
          "24:00",
          "09:30",
          "PT",
          "PT5M",
          List.of(),
          List.of("x"),
          Map.of(),
          Map.of("type", "x"),
          Map.of("texts", Map.of("en", "x")));

  private final JsonTree sound;
  private final List<String> places;
  private final Random random;

  Mutants(JsonTree sound, long seed) {
    this.sound = sound;
    this.places = sound.pointers();
    this.random = new Random(seed);
  }

  /** {@return the next mutant} */
  JsonTree next() {
    String place = any(places);
    Object value = sound.at(place).orElseThrow();
    return switch (random.nextInt(4)) {
      case 0 -> sound.with(place, any(FOREIGN));
      case 1 -> sound.with(place, distorted(value));
      case 2 -> without(place);
      default -> withUnknownMember(place);
    };
  }

  /**
   * Removes a member of an object. A list without one of its elements is still sound, so an element
   * is replaced by a value of another type.
   */
  private JsonTree without(String place) {
    String owner = place.substring(0, place.lastIndexOf('/'));
    Object value = sound.at(owner).orElseThrow();
    return value instanceof Map<?, ?>
        ? sound.with(owner, changed(value, place.substring(owner.length() + 1), null))
        : sound.with(place, any(FOREIGN));
  }

  private JsonTree withUnknownMember(String place) {
    Object value = sound.at(place).orElseThrow();
    return value instanceof Map<?, ?>
        ? sound.with(place, changed(value, "unknown", "x"))
        : sound.with("", changed(sound.value(), "unknown", "x"));
  }

  private Object distorted(Object value) {
    if (!(value instanceof String text) || text.isEmpty()) {
      return any(FOREIGN);
    }
    int at = random.nextInt(text.length());
    String start = text.substring(0, at);
    String rest = text.substring(at + 1);
    return switch (random.nextInt(6)) {
      case 0 -> text.toUpperCase(Locale.ROOT);
      case 1 -> text.toLowerCase(Locale.ROOT);
      case 2 -> text + any(List.of("\n", " ", "-", "0", "Z", "é"));
      case 3 -> start + rest;
      case 4 -> start + (char) (' ' + random.nextInt(95)) + rest;
      default -> start + text.charAt(at) + text.charAt(at) + rest;
    };
  }

  private static Object changed(Object object, String member, Object value) {
    Map<Object, Object> members = new LinkedHashMap<>((Map<?, ?>) object);
    if (value == null) {
      members.remove(member);
    } else {
      members.put(member, value);
    }
    return members;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
