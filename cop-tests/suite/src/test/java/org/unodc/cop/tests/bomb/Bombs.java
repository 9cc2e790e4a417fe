package org.unodc.cop.tests.bomb;

import com.google.common.collect.ImmutableMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents, by name, that make a careless reader use excessive memory or time. */
final class Bombs {
  private static final String BEGINNING = "{\"format\":\"cop/1\",\"id\":\"c\"";
  private static final int DOCUMENT = 32 << 20;
  private static final int TEXT = 200_000;

  private Bombs() {}

  /** {@return a record of about 1 MiB without any hostile content} */
  static String ordinary() {
    return list(
        "sources",
        11_000,
        i ->
            "{\"title\":\"Report on the session with number "
                + i
                + "\",\"symbol\":\"CTOC/COP/2024/"
                + i
                + "\"}");
  }

  static ImmutableMap<String, Supplier<String>> all() {
    return ImmutableMap.<String, Supplier<String>>builder()
        .putAll(ofStructure())
        .putAll(ofNames())
        .putAll(ofTexts())
        .putAll(ofNumbersAndBlanks())
        .putAll(ofRecords())
        .buildOrThrow();
  }

  private static ImmutableMap<String, Supplier<String>> ofStructure() {
    return ImmutableMap.<String, Supplier<String>>builder()
        .put("lists in lists", () -> "[".repeat(DOCUMENT))
        .put("objects in objects", () -> "{\"a\":".repeat(DOCUMENT / 5))
        .put("lists in an unknown member", () -> member("x", "[".repeat(1 << 20)))
        .put("texts in texts", () -> member("title", "{\"texts\":".repeat(1 << 16)))
        .put("many deep lists", () -> list("x", 5_000, i -> "[".repeat(60) + "]".repeat(60)))
        .put("empty lists", () -> list("x", 90_000, i -> "[" + "[],".repeat(23) + "[]]"))
        .put("empty sessions", () -> list("sessions", 100_000, i -> "{}"))
        .put("one source too many", () -> list("sources", 100_001, i -> "{\"link\":\"l\"}"))
        .put(
            "types behind everything",
            () ->
                list(
                    "statements",
                    2_000,
                    i -> "{\"id\":\"a\",\"occasion\":{\"meeting\":\"m\",\"type\":\"meeting\"}}"))
        .put(
            "one type behind everything",
            () ->
                member(
                    "statements",
                    "[{\"id\":\"a\",\"occasion\":{\"x\":["
                        + "1,".repeat(90_000)
                        + "1],\"meeting\":\"m\","
                        + "\"type\":\"meeting\"}}]"))
        .put(
            "types that are missing",
            () -> list("statements", 5_000, i -> "{\"id\":\"a\",\"occasion\":{\"x\":{\"x\":{}}}}"))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Supplier<String>> ofNames() {
    return ImmutableMap.<String, Supplier<String>>builder()
        .put("one member too many", () -> members(100_001, i -> "\"x" + i + "\":1"))
        .put("an unknown member again", () -> members(90_000, i -> "\"x\":1"))
        .put("a known member again", () -> members(90_000, i -> "\"title\":\"t\""))
        .put(
            "unknown members that collide",
            () -> members(1 << 16, i -> '"' + colliding(i) + "\":1"))
        .put("long names", () -> members(20_000, i -> '"' + "n".repeat(250) + i + "\":1"))
        .put("a name of millions", () -> BEGINNING + ",\"" + "n".repeat(DOCUMENT - 100) + "\":1}")
        .put(
            "languages",
            () ->
                member(
                    "title", "{\"texts\":{" + joined(20_000, i -> "\"x-" + i + "\":\"t\"") + "}}"))
        .put(
            "languages that collide",
            () ->
                member(
                    "title",
                    "{\"texts\":{" + joined(1 << 14, i -> '"' + colliding(i) + "\":\"t\"") + "}}"))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Supplier<String>> ofTexts() {
    return ImmutableMap.<String, Supplier<String>>builder()
        .put("a text of millions", () -> title("t".repeat(DOCUMENT - 100)))
        .put("a text of escapes", () -> title("\\u0041".repeat(1_000_000)))
        .put(
            "many long texts",
            () -> list("sources", 5, i -> "{\"title\":\"" + "t".repeat(TEXT) + "\"}"))
        .put("halves of characters", () -> list("sources", 50_000, i -> "{\"title\":\"\\uD800\"}"))
        .put("marks on one letter", () -> title("a" + "\\u0301".repeat(TEXT - 1)))
        .put("marks out of order", () -> title("a" + "\\u0315\\u0300\\u05AE".repeat(60_000)))
        .put("addresses that never end", () -> title("a@a.".repeat(TEXT / 4)))
        .put("numbers that never end", () -> title("+1 ".repeat(TEXT / 3)))
        .put(
            "brackets that never close",
            () ->
                list(
                    "stakeholders",
                    4,
                    i -> "{\"id\":\"a\",\"name\":\"" + "n (".repeat(TEXT / 3) + "\"}"))
        .put(
            "symbols that never end",
            () -> list("sources", 4, i -> "{\"symbol\":\"" + "A/".repeat(TEXT / 2) + "\"}"))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Supplier<String>> ofNumbersAndBlanks() {
    return ImmutableMap.<String, Supplier<String>>builder()
        .put("a million digits", () -> ordinal("1".repeat(1_000_000)))
        .put("an exponent in a whole number", () -> ordinal("1e999999999"))
        .put("an exponent in a decimal number", () -> share("1e999999999"))
        .put("a small exponent", () -> share("1e-999999999"))
        .put("blanks alone", () -> " ".repeat(DOCUMENT))
        .put(
            "blanks before and after",
            () -> " ".repeat(DOCUMENT / 2 - 100) + BEGINNING + "}" + "\n".repeat(DOCUMENT / 2))
        .put("a blank too many", () -> " ".repeat(DOCUMENT + 1))
        .put("lines without end", () -> BEGINNING + "\n".repeat(DOCUMENT - 100))
        .buildOrThrow();
  }

  private static ImmutableMap<String, Supplier<String>> ofRecords() {
    String slot = "{\"start\":\"2030-06-04T09:00:00Z\",\"end\":\"2030-06-04T10:00:00Z\"}";
    return ImmutableMap.<String, Supplier<String>>builder()
        .put("one id", () -> list("sideEvents", 10_000, i -> "{\"id\":\"a\"}"))
        .put(
            "one room at one time",
            () ->
                list(
                    "sideEvents",
                    2_000,
                    i -> "{\"id\":\"a" + i + "\",\"slot\":" + slot + ",\"room\":\"r\"}"))
        .put(
            "a circle of organizations",
            () ->
                list(
                    "stakeholders",
                    5_000,
                    i ->
                        "{\"id\":\"a"
                            + i
                            + "\",\"name\":\"n\",\"memberOf\":[\"a"
                            + (i + 1) % 5_000
                            + "\"]}"))
        .buildOrThrow();
  }

  /**
   * {@return a text for a number; all texts have the same hash, because "an" and "c0" have the same
   * hash}
   */
  static String colliding(int number) {
    return IntStream.range(0, 16)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "an" : "c0")
        .collect(Collectors.joining("", "a", ""));
  }

  private static String title(String text) {
    return member("title", '"' + text + '"');
  }

  private static String ordinal(String number) {
    return member("sessions", "[{\"id\":\"s\",\"ordinal\":" + number + "}]");
  }

  private static String share(String number) {
    return member(
        "conventions",
        "[{\"id\":\"t\",\"title\":\"t\",\"entryIntoForce\":{"
            + "\"extraCondition\":{\"type\":\"emissionsShare\",\"percent\":"
            + number
            + "}}}]");
  }

  private static String list(String name, int count, IntFunction<String> element) {
    return member(name, '[' + joined(count, element) + ']');
  }

  private static String members(int count, IntFunction<String> member) {
    return BEGINNING + ',' + joined(count, member) + '}';
  }

  private static String member(String name, String value) {
    return BEGINNING + ",\"" + name + "\":" + value + '}';
  }

  private static String joined(int count, IntFunction<String> element) {
    return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
  }
}
