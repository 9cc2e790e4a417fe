package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;

/** Tests every code point of Unicode in a title. Outcomes are listed as ranges of code points. */
@Tag("thorough")
class CodePointTest {
  private static final int COUNT = 0x110000;
  private static final int AT_ONCE = 4_096;
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);
  private static final RuleId RULE = RuleId.of("language.text-holds-no-forbidden-characters");
  private static final ValidationProfile PROFILE =
      ValidationProfile.builder().name("characters").include(RULE.value()).build();

  /** The outcomes of all code points after ASCII; %s stands for that of surrogates. */
  private static final String AFTER_ASCII =
      """
      007F-009F found
      00A0-00AC sound
      00AD found
      00AE-034E sound
      034F found
      0350-115E sound
      115F-1160 found
      1161-17B3 sound
      17B4-17B5 found
      17B6-180A sound
      180B-180F found
      1810-200A sound
      200B-200D found
      200E-2029 sound
      202A-202E found
      202F-205F sound
      2060-206F found
      2070-27FF sound
      2800 found
      2801-3163 sound
      3164 found
      3165-D7FF sound
      D800-DFFF %s
      E000-F8FF found
      F900-FDCF sound
      FDD0-FDEF found
      FDF0-FDFF sound
      FE00-FE0F found
      FE10-FEFE sound
      FEFF found
      FF00-FF9F sound
      FFA0 found
      FFA1-FFEF sound
      FFF0-FFFC found
      FFFD sound
      FFFE-FFFF found
      10000-1BC9F sound
      1BCA0-1BCA3 found
      1BCA4-1D172 sound
      1D173-1D17A found
      1D17B-1FFFD sound
      1FFFE-1FFFF found
      20000-2FFFD sound
      2FFFE-2FFFF found
      30000-3FFFD sound
      3FFFE-3FFFF found
      40000-4FFFD sound
      4FFFE-4FFFF found
      50000-5FFFD sound
      5FFFE-5FFFF found
      60000-6FFFD sound
      6FFFE-6FFFF found
      70000-7FFFD sound
      7FFFE-7FFFF found
      80000-8FFFD sound
      8FFFE-8FFFF found
      90000-9FFFD sound
      9FFFE-9FFFF found
      A0000-AFFFD sound
      AFFFE-AFFFF found
      B0000-BFFFD sound
      BFFFE-BFFFF found
      C0000-CFFFD sound
      CFFFE-CFFFF found
      D0000-DFFFD sound
      DFFFE-E0FFF found
      E1000-EFFFD sound
      EFFFE-10FFFF found
      """;

  @Test
  void readsAllEscapesExceptSurrogatesAndFindsWhatHidesOrReorders() {
    assertThat(outcomes(CodePointTest::escaped))
        .containsExactlyElementsOf(
            with(
                "value.invalid",
                "0000-0008 found",
                "0009-000A sound",
                "000B-001F found",
                "0020-007E sound"));
  }

  @Test
  void readsAllLiteralsExceptControlsJsonSyntaxAndSurrogates() {
    assertThat(outcomes(Character::toString))
        .containsExactlyElementsOf(
            with(
                "document.encoding",
                "0000-001F json.syntax",
                "0020-0021 sound",
                "0022 json.syntax",
                "0023-005B sound",
                "005C json.syntax",
                "005D-007E sound"));
  }

  private static List<String> with(String surrogates, String... ascii) {
    return Stream.concat(Arrays.stream(ascii), AFTER_ASCII.formatted(surrogates).lines()).toList();
  }

  private static String escaped(int codePoint) {
    return Character.toString(codePoint)
        .chars()
        .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04X", unit))
        .collect(Collectors.joining());
  }

  private static List<String> outcomes(IntFunction<String> written) {
    List<String> ranges = new ArrayList<>();
    List<String> each = new ArrayList<>();
    for (int from = 0; from < COUNT; from += AT_ONCE) {
      each.addAll(outcomes(from, from + AT_ONCE, written));
    }
    int first = 0;
    for (int point = 1; point <= COUNT; point++) {
      if (point == COUNT || !each.get(point).equals(each.get(first))) {
        ranges.add(range(first, point - 1) + ' ' + each.get(first));
        first = point;
      }
    }
    return ranges;
  }

  private static String range(int first, int last) {
    return first == last
        ? String.format(Locale.ROOT, "%04X", first)
        : String.format(Locale.ROOT, "%04X-%04X", first, last);
  }

  /**
   * {@return the outcome of each code point in a range; if the document of a range cannot be read,
   * the range is halved, down to single code points}
   */
  private static List<String> outcomes(int from, int to, IntFunction<String> written) {
    try {
      Conference record = JSON.read(document(from, to, written));
      Set<String> found =
          Rulebook.standard()
              .validate(record, LocalDate.of(2024, 11, 1), PROFILE)
              .findings()
              .stream()
              .map(Finding::place)
              .map(place -> place.pointer().split("/")[2])
              .collect(Collectors.toSet());
      return IntStream.range(0, to - from)
          .mapToObj(i -> found.contains(Integer.toString(i)) ? "found" : "sound")
          .toList();
    } catch (CopException refusal) {
      if (to - from == 1) {
        return List.of(refusal.problems().get(0).code().toString());
      }
      int middle = (from + to) / 2;
      List<String> both = new ArrayList<>(outcomes(from, middle, written));
      both.addAll(outcomes(middle, to, written));
      return both;
    }
  }

  private static byte[] document(int from, int to, IntFunction<String> written) {
    String sources =
        IntStream.range(from, to)
            .mapToObj(point -> "{\"title\":\"x" + written.apply(point) + "\"}")
            .collect(Collectors.joining(","));
    return bytes(Refusals.BEGINNING + ",\"sources\":[" + sources + "]}");
  }

  /**
   * {@return the text in UTF-8, including unpaired surrogates, which a standard encoder refuses}
   */
  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (Character.getType(point) == Character.SURROGATE) {
                bytes.write(0xE0 | point >> 12);
                bytes.write(0x80 | point >> 6 & 0x3F);
                bytes.write(0x80 | point & 0x3F);
              } else {
                bytes.writeBytes(Character.toString(point).getBytes(UTF_8));
              }
            });
    return bytes.toByteArray();
  }
}
