package org.unodc.cop.benchmarks.measure;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.stream.IntStream;
import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.benchmarks.record.RecordSize;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A number of equal records, with the profile for their validation. */
final class GrownRecord implements GrownInput<ImmutableList<Conference>> {
  private static final ImmutableList<String> TAGS =
      ImmutableList.of("en", "fr", "es", "ru", "ar", "zh");

  private static final CopJson<Conference> JSON =
      CopJson.of(Conference.class)
          .with(
              CopLimits.standard()
                  .withDocumentBytes(1 << 30)
                  .withTokens(Integer.MAX_VALUE)
                  .withList(Integer.MAX_VALUE));

  private final byte[] utf8;
  private final ValidationProfile profile;
  private final int records;

  private GrownRecord(byte[] utf8, ValidationProfile profile, int records) {
    this.utf8 = utf8;
    this.profile = profile;
    this.records = records;
  }

  static GrownRecord of(RecordSize size) {
    return new GrownRecord(RecordBytes.utf8(GeneratedRecord.of(size)), ValidationProfile.full(), 1);
  }

  /** {@return this number of standard records} */
  static GrownRecord times(int records) {
    return new GrownRecord(RecordBytes.generated(), ValidationProfile.full(), records);
  }

  /**
   * {@return the standard record with this percentage of the rules, evenly chosen from the list}
   */
  static GrownRecord withRules(int percent) {
    ImmutableList<Rule<?>> all = Rulebook.standard().rules();
    int rules = Math.max(1, all.size() * percent / 100);
    ValidationProfile.Builder some = ValidationProfile.builder().name("some");
    for (int i = 0; i < rules; i++) {
      some.include(all.get(i * all.size() / rules).id().value());
    }
    return new GrownRecord(RecordBytes.generated(), some.build(), 1);
  }

  /**
   * {@return the standard record with its multilingual texts in this number of languages}
   *
   * <p>The title of the convention keeps all languages, because a rule requires them.
   */
  static GrownRecord inLanguages(int languages) {
    Set<String> kept = Set.copyOf(TAGS.subList(0, languages));
    JsonNode tree = JsonMapper.shared().readTree(RecordBytes.generated());
    for (String list : ImmutableList.of("sessions", "sideEvents", "declarations")) {
      for (JsonNode text : tree.get(list).findParents("texts")) {
        ObjectNode texts = (ObjectNode) text.get("texts");
        if (texts.size() == TAGS.size()) {
          texts.retain(kept);
        }
      }
    }
    return new GrownRecord(
        JsonMapper.shared().writeValueAsBytes(tree), ValidationProfile.full(), 1);
  }

  @Override
  public long bytes() {
    return (long) utf8.length * records;
  }

  @Override
  public ImmutableList<Conference> read() {
    return IntStream.range(0, records)
        .mapToObj(record -> JSON.read(utf8))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Object validate(ImmutableList<Conference> read) {
    return read.stream()
        .mapToInt(
            record ->
                Rulebook.standard()
                    .validate(record, GeneratedRecord.DAY, profile)
                    .findings()
                    .size())
        .sum();
  }
}
