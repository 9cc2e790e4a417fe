package org.unodc.cop.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.rule.RuleId;

/**
 * For each rule two records as small as can be: one that keeps it and one that breaks it. {@code
 * manifest.json} beside them says the same as {@link #cases} to programs in other languages.
 */
public final class RuleCorpus {
  static final Folder FILES = Folder.of("rules");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private RuleCorpus() {}

  /**
   * {@return all rules with their records, in the order of the ids of the rules; the source of a
   * parameterized test}
   */
  public static ImmutableList<RuleCase> cases() {
    return Manifest.cases(FILES.read("manifest.json"));
  }

  /** {@return the rules that have such records, in the order of their ids} */
  public static ImmutableList<RuleId> rules() {
    return FILES.folders().stream().map(RuleId::of).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return a record in JSON in which no rule finds anything, and this one has something to judge}
   */
  public static byte[] sound(RuleId rule) {
    return FILES.read(rule.value() + "/sound.json");
  }

  /** {@return a record in JSON in which this rule finds one fault and no other rule finds any} */
  public static byte[] broken(RuleId rule) {
    return FILES.read(rule.value() + "/broken.json");
  }

  /** {@return the profile in JSON for the sound record; absent where it is the full one} */
  public static Optional<byte[]> soundProfile(RuleId rule) {
    return optional(rule.value() + "/sound.profile.json");
  }

  /** {@return the profile in JSON for the broken record; absent where it is the full one} */
  public static Optional<byte[]> brokenProfile(RuleId rule) {
    return optional(rule.value() + "/broken.profile.json");
  }

  /** {@return the day for which the records are validated} */
  public static LocalDate day() {
    return DAY;
  }

  private static Optional<byte[]> optional(String file) {
    return FILES.has(file) ? Optional.of(FILES.read(file)) : Optional.empty();
  }
}
