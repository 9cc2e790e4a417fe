package org.unodc.cop.tests.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.testkit.SoundRecords;
import org.unodc.cop.testkit.mistake.Mistake;
import org.unodc.cop.testkit.mistake.MistakeCatalogue;
import org.unodc.cop.testkit.mistake.MistakeResult;
import org.unodc.cop.testkit.mistake.MistakeTrial;

/** The rules find the mistakes of the catalogue, each at places that a seed selects. */
class MistakesTest {
  private static final int TIMES = Integer.getInteger("cop.mistakes", 1);
  private static final long SEED = Long.getLong("cop.mistakes.seed", 19);

  private static final MistakeTrial TRIAL =
      MistakeTrial.of(Rulebook.standard(), SoundRecords.all());

  static Stream<Mistake> mistakes() {
    return MistakeCatalogue.all().stream();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isFoundWhereverItIsMade(Mistake mistake) {
    assertIsFound(mistake, TIMES);
  }

  @Tag("thorough")
  @ParameterizedTest
  @MethodSource("mistakes")
  void isFoundAtTwoPlaces(Mistake mistake) {
    assertIsFound(mistake, 2);
  }

  @Tag("nightly")
  @ParameterizedTest
  @MethodSource("mistakes")
  void isFoundAtManyPlaces(Mistake mistake) {
    assertIsFound(mistake, 14);
  }

  @Test
  void catalogueHasTwoHundredKinds() {
    assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(200);
  }

  @Test
  void idsAreDistinct() {
    assertThat(mistakes().map(Mistake::id)).doesNotHaveDuplicates();
  }

  @Test
  void idsNameAPartOfTheRecordAndWhatWentWrong() {
    assertThat(mistakes().map(Mistake::id)).allMatch(id -> id.matches("[a-z-]+\\.[a-z0-9-]+"));
  }

  @Test
  void descriptionsAndReasonsAreSentences() {
    assertThat(
            mistakes()
                .flatMap(
                    mistake ->
                        Stream.concat(
                            Stream.of(mistake.description()), mistake.exemption().stream())))
        .allMatch(text -> text.matches("[A-Z].*[a-z0-9)”]\\."));
  }

  @Test
  void atMostOneInSevenCannotBeKnown() {
    long exempt = mistakes().filter(mistake -> mistake.exemption().isPresent()).count();
    assertThat(exempt * 100).isLessThanOrEqualTo(15L * MistakeCatalogue.all().size());
  }

  private static void assertIsFound(Mistake mistake, int times) {
    MistakeResult result = TRIAL.plant(mistake, times, SEED);
    assertThat(result.planted()).as("places for %s", mistake).isEqualTo(times);
    if (mistake.exemption().isEmpty()) {
      assertThat(result.isAlwaysFound()).as(result.toString()).isTrue();
    } else {
      assertThat(result.rules()).as("rules that find %s", mistake).isEmpty();
      assertThat(result.problems()).as("problems that show %s", mistake).isEmpty();
    }
  }
}
