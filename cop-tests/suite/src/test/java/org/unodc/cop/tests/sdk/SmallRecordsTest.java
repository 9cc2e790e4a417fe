package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.tests.property.Occurrences;

/**
 * Documents of at most 2,000 bytes that together have values of every type, broken at every
 * position.
 */
@Tag("thorough")
class SmallRecordsTest {
  private static final CopJson<Conference> RECORDS = CopJson.of(Conference.class);

  /** Replacements of a byte: JSON syntax, a digit, and bytes that no text may contain. */
  private static final List<Integer> REPLACEMENTS =
      List.of(
          (int) '"',
          (int) '\\',
          (int) '{',
          (int) '}',
          (int) '[',
          (int) ',',
          (int) ':',
          (int) '0',
          0x00,
          0xC3);

  private static final int MUTATIONS = REPLACEMENTS.size() + 2;

  static Stream<Arguments> documents() {
    return Stream.concat(
        Records.small().stream().map(record -> Arguments.of(RECORDS, record)),
        Stream.of(
            Arguments.of(CopJson.of(ValidationProfile.class), Records.bytes("small-profile.json")),
            Arguments.of(CopJson.of(Report.class), Records.bytes("small-report.json"))));
  }

  @Test
  void haveValuesOfEveryTypeOfARecord() {
    Occurrences seen = new Occurrences();
    Records.small().forEach(record -> seen.add(RECORDS.read(record)));
    Set<Class<?>> missing = new HashSet<>(ModelCodecs.types());
    missing.removeIf(type -> isSeen(type, seen.types()));
    assertThat(missing).isEqualTo(Occurrences.IN_NO_RECORD);
  }

  private static boolean isSeen(Class<?> type, Set<Class<?>> seen) {
    return type.isInterface()
        ? Arrays.stream(type.getPermittedSubclasses()).allMatch(seen::contains)
        : seen.contains(type);
  }

  @ParameterizedTest
  @MethodSource("documents")
  <T> void eachPrefixIsReadOrRefused(CopJson<T> json, byte[] document) {
    assertThat(document).hasSizeLessThanOrEqualTo(2_000);
    assertThat(json.read(document)).isNotNull();
    for (int length = 0; length < document.length; length++) {
      Mutants.checkBothWays(json, Arrays.copyOf(document, length), "the first %s bytes", length);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  <T> void twoMutationsAtEachPositionAreReadOrRefused(CopJson<T> json, byte[] document) {
    for (int at = 0; at < document.length; at++) {
      for (int turn = 0; turn < 2; turn++) {
        check(json, document, at, (at + 5 * turn) % MUTATIONS);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  @Tag("nightly")
  <T> void twelveMutationsAtEachPositionAreReadOrRefused(CopJson<T> json, byte[] document) {
    for (int at = 0; at < document.length; at++) {
      for (int mutation = 0; mutation < MUTATIONS; mutation++) {
        check(json, document, at, mutation);
      }
    }
  }

  private static <T> void check(CopJson<T> json, byte[] document, int at, int mutation) {
    byte[] mutant = mutant(document, at, mutation);
    Mutants.checkBothWays(json, mutant, "mutation %s at byte %s", mutation, at);
  }

  private static byte[] mutant(byte[] document, int at, int mutation) {
    byte[] before = Arrays.copyOf(document, at);
    byte[] after = Arrays.copyOfRange(document, at + 1, document.length);
    byte[] here = {document[at]};
    return switch (mutation) {
      case 0 -> Bytes.concat(before, after);
      case 1 -> Bytes.concat(before, here, here, after);
      default ->
          Bytes.concat(before, new byte[] {REPLACEMENTS.get(mutation - 2).byteValue()}, after);
    };
  }
}
