package org.unodc.cop.tests.comparison;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.testkit.GeneratedRecords;
import org.unodc.cop.testkit.RuleCorpus;
import org.unodc.cop.testkit.SoundRecord;
import org.unodc.cop.testkit.SoundRecords;
import org.unodc.cop.testkit.mistake.Mistake;
import org.unodc.cop.testkit.mistake.MistakeCatalogue;

/** The records of the comparison: published, minimal, with mistakes, hostile. */
final class ComparedRecords {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);
  private static final long SEED = 34;
  private static final int GENERATED = 300;
  private static final int GENERATED_IN_A_LINE = 4;
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2024, 10, 14), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  private static final ImmutableList<SoundRecord> SOUND = SoundRecords.all();

  private ComparedRecords() {}

  /** {@return all records by the names of their lines, in an order that does not change} */
  static ImmutableListMultimap<String, ComparedRecord> byLine() {
    return Stream.of(whole(), ofRules(), withMistakes(), generated())
        .flatMap(Function.identity())
        .collect(toImmutableListMultimap(ComparedRecord::line, Function.identity()));
  }

  private static Stream<ComparedRecord> whole() {
    return Stream.of(SoundRecords.invented(), SoundRecords.shipped())
        .flatMap(List::stream)
        .map(record -> new ComparedRecord("record " + record, record.json(), record.day()));
  }

  private static Stream<ComparedRecord> ofRules() {
    return RuleCorpus.cases().stream()
        .flatMap(
            rule ->
                Stream.of(rule.sound(), rule.broken())
                    .map(
                        example ->
                            new ComparedRecord(
                                "rule " + rule,
                                example.json(),
                                RuleCorpus.day(),
                                example.profile())));
  }

  private static Stream<ComparedRecord> withMistakes() {
    return MistakeCatalogue.all().stream()
        .sorted(Comparator.comparing(Mistake::id))
        .map(ComparedRecords::with);
  }

  /**
   * {@return the mistake in the sound record of a rule that finds it, or else in another record}
   */
  private static ComparedRecord with(Mistake mistake) {
    return Stream.concat(
            mistake.rules().stream().map(RuleCorpus::sound), SOUND.stream().map(SoundRecord::json))
        .map(sound -> mistake.plantIn(sound, SEED))
        .flatMap(Optional::stream)
        .map(planted -> new ComparedRecord("mistake " + mistake, planted.json(), RuleCorpus.day()))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<ComparedRecord> generated() {
    return LongStream.range(0, GENERATED)
        .mapToObj(
            seed ->
                new ComparedRecord(
                    "generated from " + seed / GENERATED_IN_A_LINE * GENERATED_IN_A_LINE,
                    JSON.writeBytes(GeneratedRecords.of(seed)),
                    DAYS.get((int) seed % DAYS.size())));
  }
}
