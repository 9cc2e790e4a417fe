package org.unodc.cop.tests.slice;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.testkit.GeneratedRecords;
import org.unodc.cop.testkit.RuleCorpus;
import org.unodc.cop.testkit.SoundRecord;
import org.unodc.cop.testkit.SoundRecords;
import org.unodc.cop.testkit.mistake.Mistake;
import org.unodc.cop.testkit.mistake.MistakeCatalogue;

/** Records of every kind: published, minimal, hostile and with mistakes. */
final class SampleRecords {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  private SampleRecords() {}

  /** {@return the records of the library} */
  static Stream<Conference> shipped() {
    return Stream.of(ReferenceRecords.untoc(), ReferenceRecords.uncac());
  }

  /** {@return the sound and the broken record of each rule} */
  static Stream<Conference> ofRules() {
    return ofEvery(1);
  }

  /** {@return the sound and the broken record of every n-th rule} */
  static Stream<Conference> ofEvery(int n) {
    return IntStream.range(0, RuleCorpus.rules().size())
        .filter(index -> index % n == 0)
        .mapToObj(RuleCorpus.rules()::get)
        .flatMap(rule -> Stream.of(RuleCorpus.sound(rule), RuleCorpus.broken(rule)))
        .map(JSON::read);
  }

  /** {@return records with values at random, which are hostile and refer to one another} */
  static Stream<Conference> generated(int number) {
    return LongStream.range(0, number).mapToObj(GeneratedRecords::of);
  }

  /** {@return invented and published records, each with one mistake that people make} */
  static Stream<Conference> withMistakes(int number) {
    ImmutableList<Mistake> mistakes = MistakeCatalogue.all();
    ImmutableList<SoundRecord> records =
        ImmutableList.<SoundRecord>builder()
            .addAll(SoundRecords.invented())
            .addAll(SoundRecords.shipped())
            .build();
    return IntStream.range(0, number)
        .boxed()
        .flatMap(
            n ->
                mistakes
                    .get(n % mistakes.size())
                    .plantIn(records.get(n % records.size()).json(), n)
                    .flatMap(planted -> readable(planted.json()))
                    .stream());
  }

  /** {@return the record; empty if reading refuses it, as it does for some mistakes} */
  private static Optional<Conference> readable(byte[] json) {
    try {
      return Optional.of(JSON.read(json));
    } catch (CopException refused) {
      return Optional.empty();
    }
  }
}
