package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.convention.ShareMeasure;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.engagement.EngagementKind;
import org.unodc.cop.domain.procedure.DeadlineKind;
import org.unodc.cop.domain.procedure.ProvisionKind;
import org.unodc.cop.domain.stakeholder.StakeholderKind;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;

class WordsTest {

  static Stream<Words> words() {
    return Words.all();
  }

  static Stream<Words> closedLists() {
    return words().filter(words -> words.type().isEnum());
  }

  static Stream<ImmutableList<?>> openLists() {
    return Stream.of(
        DeadlineKind.listed(),
        EngagementKind.listed(),
        FigureSubject.listed(),
        OfficerRole.listed(),
        ShareMeasure.listed(),
        ProvisionKind.listed(),
        StakeholderKind.listed());
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyCodeIsWrittenUnchangedAfterReading(Words words) {
    assertThat(words.words()).isNotEmpty();
    words.words().forEach(word -> assertSame(CopJson.of(words.type()), word));
  }

  @ParameterizedTest
  @MethodSource("closedLists")
  void closedListsAreComplete(Words words) {
    assertThat(words.words())
        .as("words.json of room %s names each constant of %s", words.room(), words.typeName())
        .containsExactlyElementsOf(
            Arrays.stream(words.type().getEnumConstants()).map(Object::toString).toList());
  }

  @ParameterizedTest
  @MethodSource("openLists")
  void openListsAreCompleteAndKeepOtherCodes(ImmutableList<?> listed) {
    Words words =
        words()
            .filter(golden -> golden.type() == listed.get(0).getClass())
            .findFirst()
            .orElseThrow();
    assertThat(words.words())
        .containsExactlyElementsOf(listed.stream().map(Object::toString).toList());
    assertSame(CopJson.of(words.type()), "A word that a source uses");
  }

  @ParameterizedTest
  @MethodSource("closedLists")
  void closedListsRefuseOtherCodes(Words words) {
    assertThatThrownBy(() -> CopJson.of(words.type()).read("\"SOMETHING_ELSE\""))
        .isInstanceOf(CopException.class)
        .hasMessageContaining(words.words().get(0));
  }

  private static <T> void assertSame(CopJson<T> json, String word) {
    String document = '"' + word + "\"\n";
    assertThat(json.write(json.read(document.getBytes(UTF_8)))).isEqualTo(document);
  }
}
