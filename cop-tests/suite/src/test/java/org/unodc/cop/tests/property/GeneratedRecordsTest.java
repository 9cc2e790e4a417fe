package org.unodc.cop.tests.property;

import static java.text.Normalizer.Form.NFC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.testkit.GeneratedRecords;

@Tag("thorough")
class GeneratedRecordsTest {
  private static final Occurrences SEEN = new Occurrences();

  @BeforeAll
  static void look() {
    Seeds.many().mapToObj(GeneratedRecords::of).forEach(SEEN::add);
  }

  @Test
  void returnsEqualValuesForEqualSeeds() {
    assertThat(GeneratedRecords.of(7))
        .isEqualTo(GeneratedRecords.of(7))
        .isNotEqualTo(GeneratedRecords.of(8));
    assertThat(GeneratedRecords.value(SideEvent.class, 7))
        .isEqualTo(GeneratedRecords.value(SideEvent.class, 7));
  }

  @Test
  void returnsTheSameValuesWithEveryVersionOfJava() {
    assertThat(
            LongStream.range(0, 8)
                .mapToObj(seed -> GeneratedRecords.value(SessionId.class, seed).value()))
        .containsExactly("no", "2024-10-14", "1e3", "0", "null", "true", "no", "null");
  }

  @Test
  void refusesATypeThatIsNotInARecord() {
    assertThatIllegalStateException()
        .isThrownBy(() -> GeneratedRecords.value(Thread.class, 1))
        .withMessage("No generator can be derived for values of java.lang.Thread.");
  }

  @Test
  void haveEveryTypePartAndCodeOfTheModel() {
    Set<Class<?>> types = new LinkedHashSet<>(ModelCodecs.types());
    types.add(PartialList.class);
    types.removeAll(Occurrences.IN_NO_RECORD);
    Set<String> missing = Occurrences.possible(types);
    missing.removeAll(SEEN.all());
    assertThat(missing).as("never generated with %s seeds", Seeds.MANY).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO",
        "null",
        "1e3",
        "=1[+]1",
        "[\\s\\S]*[^\\n]\\n[^\\n][\\s\\S]*",
        "\\t[\\s\\S]*",
        " [\\s\\S]*\\S[\\s\\S]*",
        "[\\s\\S]*\\S ",
        "[\\s\\S]*[\\u200E\\u200F\\u061C][\\s\\S]*",
        "[\\s\\S]*\\u2067[^\\u2069]+\\u2069[\\s\\S]*",
        "[\\s\\S]*[\\x{10000}-\\x{10FFFF}][\\s\\S]*",
        "[\\s\\S]*<b onclick[\\s\\S]*",
        "[\\s\\S]*\"[\\s\\S]*",
        "[\\s\\S]*;[\\s\\S]*",
        "[\\s\\S]*\\p{IsHan}[\\s\\S]*",
        "[\\s\\S]*\\p{IsCyrillic}[\\s\\S]*",
        "[\\s\\S]*x{300}[\\s\\S]*"
      })
  void haveTextsThatAreHardToTransport(String form) {
    assertThat(SEEN.texts().stream().filter(Pattern.compile(form).asMatchPredicate()).findAny())
        .isPresent();
  }

  @Test
  void haveTextsThatAreNotInFormC() {
    assertThat(SEEN.texts().stream().allMatch(text -> Normalizer.isNormalized(text, NFC)))
        .isFalse();
  }

  @Test
  void haveNoBlankTextAndNoForbiddenCharacter() {
    Pattern forbidden = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\u202A-\\u202E]|\\p{Cs}");
    assertThat(SEEN.texts())
        .noneMatch(String::isBlank)
        .noneMatch(text -> forbidden.matcher(text).find());
  }
}
