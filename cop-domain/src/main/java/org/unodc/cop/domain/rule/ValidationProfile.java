package org.unodc.cop.domain.rule;

import static java.util.Objects.requireNonNull;

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
import org.unodc.cop.domain.invariant.InvariantException;

/**
 * Selects the rules of a validation, their severities and parameters, and the findings that are not
 * reported.
 *
 * <p>The library has five profiles; {@link #standard()} is the default. A choice for a case of a
 * rule takes precedence over a choice for the rule, and this over a choice for the heading of the
 * case. For example, this profile disables the rules under one heading and changes two other rules:
 *
 * <pre>{@code
 * ValidationProfile profile =
 *     ValidationProfile.builder()
 *         .name("draft")
 *         .exclude("language")
 *         .level("side-event.has-a-main-organizer", Severity.WARNING)
 *         .parameter(new ParameterSetting(RuleId.of("side-event.length-is-plausible"), "hours", 12))
 *         .build();
 * ValidationReport report = Rulebook.standard().validate(conference, day, profile);
 * }</pre>
 *
 * <p>A profile is immutable.
 */
public final class ValidationProfile {
  private static final ValidationProfile FULL = builder().name("full").build();
  private static final ValidationProfile STANDARD =
      builder().name("standard").toDos(ToDos.OMITTED).build();
  private static final ValidationProfile COMPLETE =
      builder().name("complete").toDos(ToDos.COUNTED).build();
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
  private final ImmutableSortedMap<RuleSelector, Boolean> choices;
  private final RuleSettings<Boolean> choicesByRule;
  private final boolean enablesOthers;
  private final ToDos toDos;
  private final ImmutableSortedMap<RuleSelector, Severity> severities;
  private final RuleSettings<Severity> severitiesByRule;
  private final ImmutableList<ParameterSetting> parameters;
  private final ImmutableList<Suppression> suppressions;

  private ValidationProfile(Builder builder) {
    Require.text(builder.name, "the name of a profile");
    this.name = builder.name;
    this.choices = ImmutableSortedMap.copyOf(builder.choices);
    this.choicesByRule = new RuleSettings<>(choices);
    this.enablesOthers = builder.enablesOthers.orElseGet(() -> !choices.containsValue(true));
    this.toDos = builder.toDos;
    this.severities = ImmutableSortedMap.copyOf(builder.severities);
    this.severitiesByRule = new RuleSettings<>(severities);
    if (!enablesOthers && !choices.containsValue(true)) {
      throw new InvariantException(
          "profile-empty",
          "The profile \"%s\" enables no rule: it enables only what it includes, and includes"
              + " nothing.",
          name);
    }
    this.parameters = ImmutableList.copyOf(builder.parameters);
    this.suppressions = ImmutableList.copyOf(builder.suppressions);
  }

  /**
   * {@return the default profile, which enables the rules about what is wrong or contradictory,
   * each with its own severity, and omits those about what is still to be done}
   */
  public static ValidationProfile standard() {
    return STANDARD;
  }

  /**
   * {@return the profile that enables every rule, and reports what is still to be done in one
   * finding for each rule and session, with a number}
   */
  public static ValidationProfile complete() {
    return COMPLETE;
  }

  /** {@return the profile that enables every rule and reports each finding by itself} */
  public static ValidationProfile full() {
    return FULL;
  }

  /**
   * {@return the profile that enables only the rules on references, languages, privacy and
   * profiles}
   */
  public static ValidationProfile basic() {
    return BASIC;
  }

  /**
   * {@return the profile for data to be published, which enables all rules and reports those on
   * privacy as errors}
   */
  public static ValidationProfile publication() {
    return PUBLICATION;
  }

  /** {@return the profiles of the library, from the least to the most strict} */
  public static ImmutableList<ValidationProfile> ofLibrary() {
    return ImmutableList.of(BASIC, STANDARD, COMPLETE, FULL, PUBLICATION);
  }

  /** {@return the name of the profile} */
  public String name() {
    return name;
  }

  /** {@return the headings and rules that the profile enables explicitly} */
  public ImmutableSortedSet<RuleSelector> included() {
    return chosen(true);
  }

  /** {@return the headings and rules that the profile disables} */
  public ImmutableSortedSet<RuleSelector> excluded() {
    return chosen(false);
  }

  /** {@return how the profile treats the rules about what is still to be done} */
  public ToDos toDos() {
    return toDos;
  }

  /** {@return whether the profile enables the rules that it neither includes nor excludes} */
  public boolean enablesOthers() {
    return enablesOthers;
  }

  /** {@return the severities that replace those of the rules, by rule or heading} */
  public ImmutableSortedMap<RuleSelector, Severity> severities() {
    return severities;
  }

  /** {@return the values that replace the standard values of parameters} */
  public ImmutableList<ParameterSetting> parameters() {
    return parameters;
  }

  /** {@return the decisions not to report some findings} */
  public ImmutableList<Suppression> suppressions() {
    return suppressions;
  }

  /** {@return whether the profile enables the rule, or at least one of its cases} */
  public boolean enables(Rule<?> rule) {
    for (Rule<?> one : rule.cases()) {
      if (enablesCase(one)) {
        return true;
      }
    }
    return false;
  }

  private boolean enablesCase(Rule<?> rule) {
    return choicesByRule.of(rule).orElse(enablesOthers && !(rule.toDo() && toDos == ToDos.OMITTED));
  }

  /**
   * {@return the severity that the profile sets for the findings of this rule or case; empty if it
   * sets none}
   */
  public Optional<Severity> severityOf(Rule<?> rule) {
    return severitiesByRule.of(rule);
  }

  /**
   * {@return the value that the profile sets for a parameter of the rule or case, or else the
   * standard value of the parameter}
   */
  public long valueOf(Rule<?> rule, Parameter parameter) {
    for (ParameterSetting setting : parameters) {
      if (setting.isOf(rule.id(), parameter.name())) {
        return setting.value();
      }
    }
    return parameter.standard();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all settings of this profile, including its name} */
  public Builder toBuilder() {
    return builder().extending(this).name(name);
  }

  private ImmutableSortedSet<RuleSelector> chosen(boolean enabled) {
    return choices.entrySet().stream()
        .filter(choice -> choice.getValue() == enabled)
        .map(Map.Entry::getKey)
        .collect(ImmutableSortedSet.toImmutableSortedSet(RuleSelector::compareTo));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValidationProfile profile
        && name.equals(profile.name)
        && choices.equals(profile.choices)
        && enablesOthers == profile.enablesOthers
        && toDos == profile.toDos
        && severities.equals(profile.severities)
        && parameters.equals(profile.parameters)
        && suppressions.equals(profile.suppressions);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, choices, enablesOthers, toDos, severities, parameters, suppressions);
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * Builds a {@link ValidationProfile}. If two settings are for the same rule or heading, the later
   * one applies.
   */
  public static final class Builder {
    private String name = "";
    private final SortedMap<RuleSelector, Boolean> choices = new TreeMap<>();
    private Optional<Boolean> enablesOthers = Optional.empty();
    private ToDos toDos = ToDos.EACH;
    private final SortedMap<RuleSelector, Severity> severities = new TreeMap<>();
    private final List<ParameterSetting> parameters = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();

    private Builder() {}

    /** Sets the name, which must not be blank. */
    public Builder name(String newName) {
      this.name = newName;
      return this;
    }

    /** Copies all settings of another profile, except its name. */
    public Builder extending(ValidationProfile base) {
      choices.putAll(base.choices);
      enablesOthers = Optional.of(base.enablesOthers);
      toDos = base.toDos;
      severities.putAll(base.severities);
      base.parameters.forEach(this::parameter);
      suppressions.addAll(base.suppressions);
      return this;
    }

    /**
     * Enables a rule, or all rules under a heading.
     *
     * <p>A profile that includes something disables all rules that it does not include, unless it
     * extends a profile that enables them.
     *
     * @throws IllegalArgumentException if the text is neither a rule id nor a heading
     */
    public Builder include(String ruleOrHeading) {
      choices.put(RuleSelector.of(ruleOrHeading), true);
      return this;
    }

    /** Enables a rule. */
    public Builder include(RuleId rule) {
      return include(rule.value());
    }

    /**
     * Disables a rule, or all rules under a heading.
     *
     * @throws IllegalArgumentException if the text is neither a rule id nor a heading
     */
    public Builder exclude(String ruleOrHeading) {
      choices.put(RuleSelector.of(ruleOrHeading), false);
      return this;
    }

    /** Disables a rule. */
    public Builder exclude(RuleId rule) {
      return exclude(rule.value());
    }

    /**
     * Sets the severity of the findings of a rule, or of all rules under a heading.
     *
     * @throws IllegalArgumentException if the text is neither a rule id nor a heading
     */
    public Builder level(String ruleOrHeading, Severity severity) {
      severities.put(RuleSelector.of(ruleOrHeading), severity);
      return this;
    }

    /** Sets the severity of the findings of a rule. */
    public Builder level(RuleId rule, Severity severity) {
      return level(rule.value(), severity);
    }

    /**
     * Sets how the profile treats the rules about what is still to be done. By default, it reports
     * each of their findings.
     */
    public Builder toDos(ToDos treatment) {
      this.toDos = requireNonNull(treatment, "treatment");
      return this;
    }

    /** Sets the value of a parameter of a rule, or of a case of a rule with cases. */
    public Builder parameter(ParameterSetting setting) {
      parameters.removeIf(earlier -> earlier.isOf(setting.rule(), setting.parameter()));
      parameters.add(setting);
      return this;
    }

    /** Adds a decision not to report some findings. */
    public Builder suppress(Suppression suppression) {
      suppressions.add(suppression);
      return this;
    }

    /**
     * {@return the profile}
     *
     * @throws IllegalArgumentException if the profile would enable no rule, or if its name is blank
     */
    public ValidationProfile build() {
      return new ValidationProfile(this);
    }
  }
}
