package org.unodc.cop.domain.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.unodc.cop.domain.internal.Require;

/**
 * Which rules are asked, how grave their findings are, and which are not reported. What is said of
 * one rule goes before what is said of its heading.
 */
public final class ValidationProfile {
  private static final ValidationProfile FULL = builder().name("full").build();
  private static final ValidationProfile BASIC =
      builder()
          .name("basic")
          .include("reference")
          .include("language")
          .include("privacy")
          .include("profile")
          .build();
  private static final ValidationProfile PUBLICATION =
      builder().name("publication").level("privacy", Severity.ERROR).build();

  private final String name;
  private final ImmutableSortedMap<RuleScope, Boolean> choices;
  private final boolean asksOthers;
  private final ImmutableSortedMap<RuleScope, Severity> severities;
  private final ImmutableList<ParameterSetting> parameters;
  private final ImmutableList<Suppression> suppressions;

  private ValidationProfile(Builder builder) {
    Require.text(builder.name, "the name of a profile");
    this.name = builder.name;
    this.choices = ImmutableSortedMap.copyOf(builder.choices);
    this.asksOthers = builder.asksOthers.orElseGet(() -> !choices.containsValue(true));
    this.severities = ImmutableSortedMap.copyOf(builder.severities);
    checkArgument(
        asksOthers || choices.containsValue(true),
        "The profile \"%s\" asks no rule: it asks only what it includes, and includes nothing.",
        name);
    this.parameters = ImmutableList.copyOf(builder.parameters);
    this.suppressions = ImmutableList.copyOf(builder.suppressions);
  }

  /** {@return the profile that asks every rule as it is} */
  public static ValidationProfile full() {
    return FULL;
  }

  /** {@return the profile that asks whether ids, texts and the naming of persons are in order} */
  public static ValidationProfile basic() {
    return BASIC;
  }

  /** {@return the profile for what is to be published: all rules, those on privacy as errors} */
  public static ValidationProfile publication() {
    return PUBLICATION;
  }

  /** {@return the profiles that the library has, from the least to the most} */
  public static ImmutableList<ValidationProfile> standard() {
    return ImmutableList.of(BASIC, FULL, PUBLICATION);
  }

  /** {@return what the profile is called} */
  public String name() {
    return name;
  }

  /** {@return the headings and rules that are asked whatever is said of others} */
  public ImmutableSortedSet<RuleScope> included() {
    return chosen(true);
  }

  /** {@return the headings and rules that are not asked} */
  public ImmutableSortedSet<RuleScope> excluded() {
    return chosen(false);
  }

  /** {@return whether rules are asked of which it says nothing} */
  public boolean asksOthers() {
    return asksOthers;
  }

  /** {@return the severity that rules, or all under a heading, have instead of their own} */
  public ImmutableSortedMap<RuleScope, Severity> severities() {
    return severities;
  }

  /** {@return the numbers that rules take instead of their own} */
  public ImmutableList<ParameterSetting> parameters() {
    return parameters;
  }

  /** {@return the findings that are not reported} */
  public ImmutableList<Suppression> suppressions() {
    return suppressions;
  }

  /** {@return whether the rule is asked} */
  public boolean asks(RuleId rule) {
    return saidOf(rule, choices).orElse(asksOthers);
  }

  /** {@return the severity of the findings of this rule, where the profile sets it} */
  public Optional<Severity> severityOf(RuleId rule) {
    return saidOf(rule, severities);
  }

  /** {@return the number that the rule takes} */
  public long valueOf(RuleId rule, Parameter parameter) {
    return parameters.stream()
        .filter(setting -> setting.isOf(rule, parameter.name()))
        .mapToLong(ParameterSetting::value)
        .findFirst()
        .orElseGet(parameter::standard);
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this profile, its name included} */
  public Builder toBuilder() {
    return builder().extending(this).name(name);
  }

  private static <V> Optional<V> saidOf(RuleId rule, SortedMap<RuleScope, V> scopes) {
    if (scopes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(scopes.get(RuleScope.of(rule)))
        .or(() -> Optional.ofNullable(scopes.get(RuleScope.headingOf(rule))));
  }

  private ImmutableSortedSet<RuleScope> chosen(boolean asked) {
    return choices.entrySet().stream()
        .filter(choice -> choice.getValue() == asked)
        .map(Map.Entry::getKey)
        .collect(ImmutableSortedSet.toImmutableSortedSet(RuleScope::compareTo));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValidationProfile profile
        && name.equals(profile.name)
        && choices.equals(profile.choices)
        && asksOthers == profile.asksOthers
        && severities.equals(profile.severities)
        && parameters.equals(profile.parameters)
        && suppressions.equals(profile.suppressions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, choices, asksOthers, severities, parameters, suppressions);
  }

  @Override
  public String toString() {
    return name;
  }

  /** Builds a {@link ValidationProfile}; what is said last of the same scope stands. */
  public static final class Builder {
    private String name = "";
    private final SortedMap<RuleScope, Boolean> choices = new TreeMap<>();
    private Optional<Boolean> asksOthers = Optional.empty();
    private final SortedMap<RuleScope, Severity> severities = new TreeMap<>();
    private final List<ParameterSetting> parameters = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();

    private Builder() {}

    /** Sets the name, which is not blank. */
    public Builder name(String called) {
      this.name = called;
      return this;
    }

    /** Takes over all that another profile says, but for its name. */
    public Builder extending(ValidationProfile base) {
      choices.putAll(base.choices);
      asksOthers = Optional.of(base.asksOthers);
      severities.putAll(base.severities);
      base.parameters.forEach(this::parameter);
      suppressions.addAll(base.suppressions);
      return this;
    }

    /**
     * Asks a rule, or all under a heading. A profile that includes something asks nothing else,
     * unless it extends one that does.
     */
    public Builder include(String ruleOrHeading) {
      choices.put(RuleScope.of(ruleOrHeading), true);
      return this;
    }

    /** Does not ask a rule, or all under a heading. */
    public Builder exclude(String ruleOrHeading) {
      choices.put(RuleScope.of(ruleOrHeading), false);
      return this;
    }

    /** Gives the findings of a rule, or of all under a heading, this severity. */
    public Builder level(String ruleOrHeading, Severity severity) {
      severities.put(RuleScope.of(ruleOrHeading), severity);
      return this;
    }

    /** Sets a number of a rule. */
    public Builder parameter(ParameterSetting setting) {
      parameters.removeIf(other -> other.isOf(setting.rule(), setting.parameter()));
      parameters.add(setting);
      return this;
    }

    /** Does not report some findings. */
    public Builder suppress(Suppression suppression) {
      suppressions.add(suppression);
      return this;
    }

    /**
     * {@return the profile}
     *
     * @throws IllegalArgumentException where it would ask no rule, or its name is blank
     */
    public ValidationProfile build() {
      return new ValidationProfile(this);
    }
  }
}
