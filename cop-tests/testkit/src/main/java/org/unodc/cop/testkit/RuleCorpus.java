package org.unodc.cop.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.rule.RuleId;

/**
 * Two minimal records for each rule: one that satisfies the rule and one that breaks it. For
 * programs in other languages, {@code manifest.json} in the same folder has the content of {@link
 * #cases}.
 */
public final class RuleCorpus {
  static final ResourceFolder FILES = ResourceFolder.of("rules");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private RuleCorpus() {}

  /**
   * {@return all rules with their records, in the order of rule ids, for example as the source of a
   * parameterized test}
   */
  public static ImmutableList<RuleCase> cases() {
    return ManifestReader.cases(FILES.read("manifest.json"));
  }

  /** {@return the rules that have records, in the order of their ids} */
  public static ImmutableList<RuleId> rules() {
    return FILES.folders().stream().map(RuleId::of).collect(ImmutableList.toImmutableList());
  }

  /** {@return a record in JSON in which this rule has values to check and no rule has findings} */
  public static byte[] sound(RuleId rule) {
    return FILES.read(rule.value() + "/sound.json");
  }

  /** {@return a record in JSON in which this rule has one finding and no other rule has any} */
  public static byte[] broken(RuleId rule) {
    return FILES.read(rule.value() + "/broken.json");
  }

  /** {@return the profile in JSON for the sound record; empty if it is the full profile} */
  public static Optional<byte[]> soundProfile(RuleId rule) {
    return optional(rule.value() + "/sound.profile.json");
  }

  /** {@return the profile in JSON for the broken record; empty if it is the full profile} */
  public static Optional<byte[]> brokenProfile(RuleId rule) {
    return optional(rule.value() + "/broken.profile.json");
  }

  /** {@return the day of validation of the records} */
  public static LocalDate day() {
    return DAY;
  }

  private static Optional<byte[]> optional(String file) {
    return FILES.has(file) ? Optional.of(FILES.read(file)) : Optional.empty();
  }
}
