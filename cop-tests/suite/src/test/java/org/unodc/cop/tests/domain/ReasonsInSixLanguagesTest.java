package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.document.SymbolRefusal;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.tests.contract.MessageKeys;

/** Every reason that the domain can give has a sample, which has a text in each language. */
class ReasonsInSixLanguagesTest {
  private static final Pattern WORDS_OF_ENGLISH =
      Pattern.compile(
          "(?<!\\p{L})(the|of|and|is|are|has|have|was|not|which|with|for|that|but)(?!\\p{L})");

  /** Sentences around other messages: their texts are checked where they are used. */
  private static final Set<String> FRAMES =
      Set.of("reason.cited", "reason.cited-from-general-knowledge", "symbol.fault.wrong-at");

  private static final ImmutableList<Translatable> SAMPLES =
      Stream.of(
              ProceduralAnswerSamples.thresholds().map(ProceduralAnswer::reason),
              ProceduralAnswerSamples.observers().map(ProceduralAnswer::reason),
              ProceduralAnswerSamples.votes().map(ProceduralAnswer::reason),
              ObstacleSamples.sentences(),
              ProceduralAnswerSamples.provisions().map(ProceduralAnswer::reason),
              ProceduralAnswerSamples.elections().map(ProceduralAnswer::reason),
              ReasonSamples.trends(),
              ReasonSamples.shares().map(Message::of),
              SymbolReasonSamples.refusals().map(SymbolRefusal::reason),
              ReasonSamples.days(),
              ReasonSamples.frames("profile-mismatch."),
              ReasonSamples.frames("former-id."),
              ReasonSamples.frames("common-cause."),
              ReasonSamples.frames("citation."),
              ReasonSamples.frames("days."),
              ReasonSamples.frames("hours"),
              ReasonSamples.frames("label."),
              ReasonSamples.frames("moment"),
              ReasonSamples.frames("place."),
              ReasonSamples.frames("range"),
              ReasonSamples.frames("story."),
              ReasonSamples.frames("unknown-status."),
              ReasonSamples.frames("trend.summary."),
              SymbolReasonSamples.symbols())
          .flatMap(samples -> samples)
          .collect(ImmutableList.toImmutableList());

  @Test
  void everyKeyHasASample() {
    Set<String> keys = new TreeSet<>();
    SAMPLES.forEach(sample -> collectKeys(sample, keys));
    assertThat(Sets.union(keys, FRAMES)).containsExactlyInAnyOrderElementsOf(MessageKeys.all());
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceholderIsFilledIn(OfficialLanguage language) {
    assertThat(SAMPLES)
        .allSatisfy(sample -> assertThat(sample.in(language)).isNotBlank().doesNotContain("{"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void noEnglishIsLeft(OfficialLanguage language) {
    assertThat(SAMPLES)
        .allSatisfy(
            sample ->
                assertThat(sample.in(language).replace("Union of Examples", ""))
                    .doesNotContainPattern(WORDS_OF_ENGLISH));
  }

  @Test
  void aShareHasTheSameTextAsItsString() {
    assertThat(ReasonSamples.shares())
        .allSatisfy(share -> assertThat(Message.of(share)).hasToString(share.toString()));
  }

  @ParameterizedTest
  @EnumSource
  void anObstacleIsAWholeSentence(OfficialLanguage language) {
    assertThat(ObstacleSamples.sentences())
        .allSatisfy(sentence -> assertThat(sentence.in(language)).endsWith(fullStop(language)));
  }

  @ParameterizedTest
  @EnumSource
  void aReasonIsAWholeSentence(OfficialLanguage language) {
    assertThat(
            Stream.of(
                    ProceduralAnswerSamples.thresholds(),
                    ProceduralAnswerSamples.observers(),
                    ProceduralAnswerSamples.votes(),
                    ProceduralAnswerSamples.provisions(),
                    ProceduralAnswerSamples.elections())
                .flatMap(answers -> answers))
        .allSatisfy(answer -> assertThat(answer.reason(language)).endsWith(fullStop(language)));
  }

  private static String fullStop(OfficialLanguage language) {
    return language == OfficialLanguage.CHINESE ? "。" : ".";
  }

  private static void collectKeys(Object value, Set<String> keys) {
    if (value instanceof Message message) {
      keys.add(message.key());
    }
    if (value instanceof Collection<?> items) {
      items.forEach(item -> collectKeys(item, keys));
    } else if (value instanceof Translatable) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        collectKeys(part(value, component), keys);
      }
    }
  }

  private static Object part(Object value, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The part " + component + " cannot be read.", e);
    }
  }
}
