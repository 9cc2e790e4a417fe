package org.unodc.cop.domain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;

/** The rules that a record is validated by. It has no state and can be shared between threads. */
public final class Rulebook {
  private static final Rulebook STANDARD = new Rulebook(ConferenceRules.standard());

  private final ImmutableList<Rule<?>> rules;

  private Rulebook(ImmutableList<Rule<?>> rules) {
    Set<RuleId> ids = new HashSet<>();
    rules.forEach(rule -> checkArgument(ids.add(rule.id()), "two rules are called %s", rule.id()));
    this.rules = rules;
  }

  /** {@return the rules of the catalogue} */
  public static Rulebook standard() {
    return STANDARD;
  }

  /**
   * {@return a rulebook with one rule more}
   *
   * <p>Throws {@link IllegalArgumentException} where it already has a rule with that id.
   */
  public Rulebook with(Rule<?> rule) {
    return new Rulebook(ImmutableList.<Rule<?>>builder().addAll(rules).add(rule).build());
  }

  /** {@return its rules in the order of the catalogue} */
  public ImmutableList<Rule<?>> rules() {
    return rules;
  }

  /**
   * {@return what the rules find in the record}
   *
   * @param day the day for which it is validated; the library never asks a clock
   */
  public ValidationReport validate(Conference conference, LocalDate day) {
    return validate(conference, day, ValidationProfile.full());
  }

  /**
   * {@return what the rules find in the record under a profile}
   *
   * <p>Throws {@link IllegalArgumentException} where the profile names a rule that this rulebook
   * does not have.
   */
  public ValidationReport validate(
      Conference conference, LocalDate day, ValidationProfile profile) {
    checkKnown(profile);
    return Validation.of(rules, ConferenceIndex.of(conference, day), profile);
  }

  private void checkKnown(ValidationProfile profile) {
    Set<RuleId> named = new HashSet<>(profile.excludedRules());
    named.addAll(profile.severities().keySet());
    profile.suppressions().forEach(suppression -> named.add(suppression.rule()));
    rules.forEach(rule -> named.remove(rule.id()));
    checkArgument(
        named.isEmpty(), "profile %s names rules that are not there: %s", profile.name(), named);
  }
}
