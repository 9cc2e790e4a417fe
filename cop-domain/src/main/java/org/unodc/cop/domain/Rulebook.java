package org.unodc.cop.domain;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleProvider;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;

/** The rules that a record is validated by. It has no state and can be shared between threads. */
public final class Rulebook {
  private static final Rulebook STANDARD = new Rulebook(ConferenceRules.standard());

  private final JudgingRules rules;

  private Rulebook(ImmutableList<Rule<?>> rules) {
    Set<RuleId> ids = new HashSet<>();
    for (Rule<?> rule : rules) {
      checkArgument(
          ids.containsAll(rule.needed()),
          "rule %s needs rules that do not stand before it: %s",
          rule.id(),
          rule.needed());
      checkArgument(ids.add(rule.id()), "two rules are called %s", rule.id());
    }
    this.rules = new JudgingRules(rules);
  }

  /** {@return the rules of the catalogue} */
  public static Rulebook standard() {
    return STANDARD;
  }

  /**
   * {@return a rulebook with one rule more}
   *
   * <p>Throws {@link IllegalArgumentException} where it already has a rule with that id, or lacks
   * one that the rule needs.
   */
  public Rulebook with(Rule<?> rule) {
    return with(() -> ImmutableList.of(rule));
  }

  /**
   * {@return a rulebook with the rules of a provider more, in their order}
   *
   * <p>Throws {@link IllegalArgumentException} where it already has a rule with the id of one, or
   * lacks one that is needed.
   */
  public Rulebook with(RuleProvider provider) {
    return new Rulebook(
        ImmutableList.<Rule<?>>builder().addAll(rules()).addAll(provider.rules()).build());
  }

  /**
   * {@return a rulebook with the rules of all providers that {@link ServiceLoader} finds on the
   * class path or the module path, in the order of the names of their classes}
   *
   * <p>Throws {@link IllegalArgumentException} where two rules have one id.
   */
  public Rulebook withProvided() {
    return ServiceLoader.load(RuleProvider.class).stream()
        .sorted(Comparator.comparing(found -> found.type().getName()))
        .map(ServiceLoader.Provider::get)
        .reduce(this, Rulebook::with, (one, other) -> other);
  }

  /** {@return its rules in the order of the catalogue} */
  public ImmutableList<Rule<?>> rules() {
    return rules.all();
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
    Set<String> unknown = new TreeSet<>();
    profile.included().forEach(scope -> unknown.add(scope.value()));
    profile.excluded().forEach(scope -> unknown.add(scope.value()));
    profile.severities().keySet().forEach(scope -> unknown.add(scope.value()));
    profile.suppressions().forEach(suppression -> unknown.add(suppression.rule().value()));
    profile.parameters().forEach(set -> unknown.add(named(set.rule(), set.parameter())));
    for (Rule<?> rule : rules()) {
      unknown.remove(rule.id().value());
      unknown.remove(rule.id().heading());
      rule.parameters()
          .forEach(
              known -> {
                checkTaken(profile, rule, known);
                unknown.remove(named(rule.id(), known.name()));
              });
    }
    checkArgument(
        unknown.isEmpty(),
        "profile %s names rules, headings or parameters that are not there: %s",
        profile.name(),
        unknown);
  }

  private static String named(RuleId rule, String parameter) {
    return parameter + " of " + rule;
  }

  private static void checkTaken(ValidationProfile profile, Rule<?> rule, Parameter parameter) {
    long value = profile.valueOf(rule.id(), parameter);
    checkArgument(
        parameter.takes(value),
        "profile %s sets %s of %s to %s, which is not from %s to %s",
        profile.name(),
        parameter.name(),
        rule.id(),
        value,
        parameter.least(),
        parameter.most());
  }
}
