package org.unodc.cop.tests.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.testkit.SoundRecords;
import org.unodc.cop.testkit.mistake.MistakeResult;
import org.unodc.cop.testkit.mistake.MistakeTrial;
import org.unodc.cop.testkit.mistake.WrittenMistake;
import org.unodc.cop.testkit.mistake.WrittenMistakes;

/**
 * The mistakes that people wrote down without knowing the rules, each planted five times at places
 * that a seed selects. No kind that was found everywhere may be lost; {@code mvn -pl
 * cop-tests/suite -am -Dsurefire.failIfNoSpecifiedTests=false -Dtest=WrittenMistakesTest
 * -Dgroups=thorough -Dcop.mistakes.write=true test} writes the measurement anew.
 */
class WrittenMistakesTest {
  private static final int TIMES = 5;
  private static final long SEED = Long.getLong("cop.mistakes.seed", 36);
  private static final boolean WRITE = Boolean.getBoolean("cop.mistakes.write");
  private static final Path MEASUREMENT =
      Path.of("../testkit/src/main/resources/org/unodc/cop/testkit/mistake/written", "found.tsv");

  @Test
  void thereAreAtLeast350KnowableKinds() {
    assertThat(knowable()).hasSizeGreaterThanOrEqualTo(350);
  }

  @Test
  void idsAreDistinct() {
    assertThat(WrittenMistakes.all())
        .extracting(kind -> kind.mistake().id())
        .doesNotHaveDuplicates();
  }

  @Test
  void descriptionsAreSentences() {
    assertThat(WrittenMistakes.all())
        .extracting(kind -> kind.mistake().description())
        .allMatch(text -> text.matches("[A-Z].*\\."));
  }

  @Tag("thorough")
  @Test
  void noKindFoundEverywhereIsLost() throws IOException {
    MistakeTrial trial =
        MistakeTrial.of(
            Rulebook.standard(),
            Stream.of(SoundRecords.invented(), SoundRecords.shipped(), SoundRecords.programmes())
                .flatMap(ImmutableList::stream)
                .collect(toImmutableList()));
    ImmutableMap<WrittenMistake, MistakeResult> results =
        WrittenMistakes.all().stream()
            .collect(
                toImmutableMap(kind -> kind, kind -> trial.plant(kind.mistake(), TIMES, SEED)));
    System.out.println("Seed " + SEED + ": " + figure(results));
    results.values().stream().filter(r -> !r.isAlwaysFound()).forEach(System.out::println);
    if (WRITE) {
      Files.write(
          MEASUREMENT,
          results.values().stream()
              .map(
                  result ->
                      "%s\t%s\t%s".formatted(result.mistake(), result.planted(), result.found()))
              .toList());
    }
    assertThat(results.values()).as("planted").allMatch(result -> result.planted() == TIMES);
    if (!WRITE) {
      assertThat(
              results.entrySet().stream().filter(entry -> isLost(entry.getKey(), entry.getValue())))
          .isEmpty();
    }
  }

  private static boolean isLost(WrittenMistake kind, MistakeResult result) {
    return kind.knowable() && kind.isFoundEverywhere() && !result.isAlwaysFound();
  }

  private static String figure(ImmutableMap<WrittenMistake, MistakeResult> results) {
    ImmutableList<MistakeResult> knowable = knowable().map(results::get).collect(toImmutableList());
    return "%s of %s knowable kinds found everywhere, %s of %s plants found"
        .formatted(
            knowable.stream().filter(MistakeResult::isAlwaysFound).count(),
            knowable.size(),
            knowable.stream().mapToInt(MistakeResult::found).sum(),
            knowable.stream().mapToInt(MistakeResult::planted).sum());
  }

  private static Stream<WrittenMistake> knowable() {
    return WrittenMistakes.all().stream().filter(WrittenMistake::knowable);
  }
}
