package org.unodc.cop.domain.validation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.SpellingSuggester;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.ParameterSetting;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleProvider;
import org.unodc.cop.domain.rule.RuleSelector;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Suppression;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;

/**
 * The rules that validate a record. Instances are immutable and can be shared between threads.
 *
 * <p>Example:
 *
 * <pre>{@code
 * ValidationReport report = Rulebook.standard().validate(conference, LocalDate.of(2024, 11, 1));
 * for (Finding finding : report.findings()) {
 *   System.out.println(finding.severity() + " " + finding.place() + " " + finding.message());
 * }
 * }</pre>
 */
public final class Rulebook {
  private static final Rulebook STANDARD = new Rulebook(StandardRules.list(), ImmutableList.of());

  private final RulesByType rules;
  private final ImmutableList<String> providers;

  private Rulebook(ImmutableList<Rule<?>> rules, ImmutableList<String> providers) {
    ImmutableList.Builder<Rule<?>> cases = ImmutableList.builder();
    rules.forEach(rule -> cases.addAll(rule.cases()));
    Set<RuleId> ids = new HashSet<>();
    for (Rule<?> rule : cases.build()) {
      checkArgument(
          ids.containsAll(rule.dependsOn()),
          "rule %s needs rules that are not registered before it: %s",
          rule.id(),
          rule.dependsOn());
      checkArgument(ids.add(rule.id()), "two rules have the id %s", rule.id());
    }
    this.rules = new RulesByType(cases.build());
    this.providers = providers;
  }

  /** {@return the rulebook of the standard rules} */
  public static Rulebook standard() {
    return STANDARD;
  }

  /**
   * {@return a rulebook with these rules and one more}
   *
   * @throws IllegalArgumentException if the rulebook already has a rule with this id or lacks a
   *     rule that the new one needs
   */
  public Rulebook with(Rule<?> rule) {
    return with(() -> ImmutableList.of(rule));
  }

  /**
   * {@return a rulebook with these rules and those of a provider, in their order}
   *
   * @throws IllegalArgumentException if the rulebook already has a rule with the id of a new rule
   *     or lacks a rule that a new one needs
   */
  public Rulebook with(RuleProvider provider) {
    return with(provider, providers);
  }

  private Rulebook with(RuleProvider provider, Iterable<String> names) {
    return new Rulebook(
        ImmutableList.<Rule<?>>builder().addAll(rules.cases()).addAll(provider.rules()).build(),
        ImmutableList.copyOf(names));
  }

  /**
   * {@return a rulebook with these rules and those of all providers that {@link ServiceLoader}
   * finds, in the order of their class names}
   *
   * <p>Providers are searched with the context class loader of the thread, if it has one, and with
   * the class loader of the library. Therefore the rules do not depend on the thread if the library
   * and the providers are in the same application. Each class name is taken once, and not at all if
   * this rulebook already has its rules from an earlier search. Of two classes with the same name,
   * that of the context class loader is taken.
   *
   * @throws IllegalArgumentException if two rules have the same id or a rule needs one that is not
   *     registered before it
   * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
   */
  public Rulebook withProvided() {
    return withAll(ProviderSearch.here());
  }

  /**
   * {@return a rulebook with these rules and those of all providers that this class loader or one
   * of its parents finds, in the order of their class names}
   *
   * <p>A provider whose rules this rulebook already has from an earlier search is not taken again.
   *
   * @throws IllegalArgumentException if two rules have the same id or a rule needs one that is not
   *     registered before it
   * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
   */
  public Rulebook withProvided(ClassLoader loader) {
    return withAll(ProviderSearch.in(requireNonNull(loader, "loader")));
  }

  private Rulebook withAll(ImmutableSortedMap<String, RuleProvider> found) {
    Rulebook extended = this;
    for (Map.Entry<String, RuleProvider> provider : found.entrySet()) {
      if (!providers.contains(provider.getKey())) {
        extended =
            extended.with(
                provider.getValue(),
                Iterables.concat(extended.providers, ImmutableList.of(provider.getKey())));
      }
    }
    return extended;
  }

  /**
   * {@return the class names of the providers that {@link #withProvided()} found, in the order of
   * their rules}
   */
  public ImmutableList<String> providers() {
    return providers;
  }

  /** {@return the rules in their order; a rule with cases stands for them} */
  public ImmutableList<Rule<?>> rules() {
    return rules.all();
  }

  /**
   * {@return the cases of the rules, in the order in which they run; a rule without cases is one}
   */
  public ImmutableList<Rule<?>> cases() {
    return rules.cases();
  }

  /** {@return the rules that read this much of a record, in their order} */
  public ImmutableList<Rule<?>> rules(Scope scope) {
    return rules().stream().filter(rule -> rule.scope() == scope).collect(toImmutableList());
  }

  /**
   * {@return the rule with this id, or the rule that has a case with this id; empty if there is
   * none}
   *
   * @param id an id, which may have been changed since
   */
  public Optional<Rule<?>> find(RuleId id) {
    return rules.find(id.current());
  }

  /**
   * {@return a report of the findings in a record under the {@linkplain
   * ValidationProfile#standard() standard profile}, which omits what is still to be done}
   *
   * @param day the day that the rules treat as today; the library never reads a clock
   */
  public ValidationReport validate(Conference conference, LocalDate day) {
    return validate(conference, day, ValidationProfile.standard());
  }

  /**
   * {@return a report of the findings in a record under a profile}
   *
   * @param day the day that the rules treat as today
   * @param profile the profile that selects and configures the rules
   * @throws IllegalArgumentException if the profile names a rule, heading or parameter that this
   *     rulebook does not have, or sets a parameter to a value outside its range; {@link
   *     #mismatches} returns the reasons without an exception
   */
  public ValidationReport validate(
      Conference conference, LocalDate day, ValidationProfile profile) {
    requireMatch(profile);
    return ValidationRun.of(rules, providers, indexOf(conference, day), profile);
  }

  /**
   * {@return a report of the findings in a share of a record, for {@link #merged}}
   *
   * <p>It still has findings that the profile suppresses, and findings of rules that depend on
   * others, because only the whole record decides about both.
   *
   * @param part the share, and everything that rules of its scopes read to judge it
   * @param day the day that the rules treat as today
   * @throws IllegalArgumentException if {@link #mismatches} returns a reason
   */
  public ValidationReport validate(
      Conference part, LocalDate day, ValidationProfile profile, RecordShare share) {
    requireMatch(profile);
    return ValidationRun.ofShare(
        rules, providers, indexOf(part, day), profile, requireNonNull(share, "share"));
  }

  /**
   * {@return the report on a record that was validated in shares}
   *
   * <p>The findings are in the order of the elements of the record; within an element, they are
   * ordered by place as text, and then by rule.
   *
   * @param record the record, whose lists may be empty
   * @param day the day of all these reports
   * @param profile the profile of all these reports
   * @param shares the reports on the shares, with places in the whole record
   * @throws IllegalArgumentException if {@link #mismatches} returns a reason, or if a report is of
   *     another day, under a profile with another name, or by other rules
   */
  public ValidationReport merged(
      Conference record,
      LocalDate day,
      ValidationProfile profile,
      Collection<ValidationReport> shares) {
    requireMatch(profile);
    return ValidationRun.merged(
        rules, providers, indexOf(record, day), profile, record, ImmutableList.copyOf(shares));
  }

  /**
   * {@return a copy of a report with the mistakes that would explain several of its findings}
   *
   * <p>The record is validated again for each supposed mistake, so this takes several times as long
   * as the validation if there are at least three findings.
   *
   * @param report a report of this rulebook on the record
   * @param conference the record
   * @param profile the profile of the report
   */
  public ValidationReport explained(
      ValidationReport report, Conference conference, ValidationProfile profile) {
    requireMatch(profile);
    RulesByType same = rules.withFindings(report);
    CommonCauseSearch search =
        new CommonCauseSearch(
            conference,
            report,
            repaired -> findings(rules, repaired, report.day(), profile),
            repaired -> findings(same, repaired, report.day(), profile));
    return ValidationReport.builder().from(report).causes(search.causes()).build();
  }

  private ImmutableList<Finding> findings(
      RulesByType of, Conference conference, LocalDate day, ValidationProfile profile) {
    return ValidationRun.of(of, providers, indexOf(conference, day), profile).findings();
  }

  private static ConferenceIndex indexOf(Conference conference, LocalDate day) {
    return ConferenceIndex.of(requireNonNull(conference, "conference"), requireNonNull(day, "day"));
  }

  private void requireMatch(ValidationProfile profile) {
    ImmutableList<Message> mismatches = mismatches(requireNonNull(profile, "profile"));
    if (!mismatches.isEmpty()) {
      throw new IllegalArgumentException(
          mismatches.stream()
              .map(mismatch -> mismatch.in(OfficialLanguage.ENGLISH))
              .collect(Collectors.joining("; ")));
    }
  }

  /**
   * {@return the reasons why {@link #validate(Conference, LocalDate, ValidationProfile)} would
   * reject a profile; empty if it accepts the profile}
   *
   * <p>There is one reason for each parameter that the profile sets to a value outside its range,
   * in the order of the rules, and then one reason for all rules, headings and parameters that this
   * rulebook does not have, each with the name that it is likely to mean, if there is one. Each
   * reason is a clause without a full stop.
   */
  public ImmutableList<Message> mismatches(ValidationProfile profile) {
    ImmutableList.Builder<Message> mismatches = ImmutableList.builder();
    if (!profile.parameters().isEmpty()) {
      for (Rule<?> rule : rules.cases()) {
        rule.parameters().stream()
            .filter(parameter -> !parameter.takes(profile.valueOf(rule, parameter)))
            .map(parameter -> outsideRange(profile, rule, parameter))
            .forEach(mismatches::add);
      }
    }
    ImmutableList<Object> unknown = unknownNames(profile);
    if (!unknown.isEmpty()) {
      mismatches.add(Message.of(ProfileMismatch.UNKNOWN, profile.name(), Message.list(unknown)));
    }
    return mismatches.build();
  }

  /**
   * {@return the names that no rule has: rules and headings, then parameters, each in alphabetical
   * order}
   */
  private ImmutableList<Object> unknownNames(ValidationProfile profile) {
    Set<RuleSelector> unknown = new TreeSet<>();
    for (RuleSelector selector : selectors(profile)) {
      if (!rules.hasAny(selector)) {
        unknown.add(selector);
      }
    }
    ImmutableList.Builder<Object> names = ImmutableList.builder();
    for (RuleSelector selector : unknown) {
      names.add(withSimilar(selector.value(), selector.value(), rules.names(selector)));
    }
    for (ParameterSetting setting : profile.parameters()) {
      ImmutableSet<String> known = parametersOf(setting.rule());
      if (!known.contains(setting.parameter())) {
        names.add(unknownParameter(setting, known));
      }
    }
    return names.build();
  }

  private Object unknownParameter(ParameterSetting setting, ImmutableSet<String> known) {
    String rule = setting.rule().value();
    Message named = Message.of(ProfileMismatch.PARAMETER, setting.parameter(), rule);
    RuleSelector selector = RuleSelector.of(rule);
    return rules.hasAny(selector)
        ? withSimilar(named, setting.parameter(), known)
        : withSimilar(named, rule, rules.names(selector));
  }

  /** {@return an unknown name, with the known name that it is likely to mean if there is one} */
  private static Object withSimilar(Object shown, String unknown, Set<String> known) {
    return SpellingSuggester.nearest(unknown, known)
        .<Object>map(similar -> Message.of(ProfileMismatch.SIMILAR, shown, similar))
        .orElse(shown);
  }

  /** {@return the choices of rules and headings that a profile makes, one after the other} */
  private static ImmutableList<RuleSelector> selectors(ValidationProfile profile) {
    ImmutableList.Builder<RuleSelector> selectors = ImmutableList.builder();
    selectors.addAll(profile.included()).addAll(profile.excluded());
    selectors.addAll(profile.severities().keySet());
    for (Suppression suppression : profile.suppressions()) {
      selectors.add(RuleSelector.of(suppression.rule().value()));
    }
    return selectors.build();
  }

  private ImmutableSet<String> parametersOf(RuleId id) {
    return rules.cases().stream()
        .filter(rule -> rule.id().current().equals(id.current()))
        .flatMap(rule -> rule.parameters().stream())
        .map(Parameter::name)
        .collect(toImmutableSet());
  }

  /**
   * {@return a sentence about the rules that a profile names by ids of earlier versions of the
   * library; empty if it names none}
   *
   * <p>Such an id is understood: it stands for the rule, or for the one case of a rule, that had
   * it.
   */
  public Optional<Message> formerIds(ValidationProfile profile) {
    Set<RuleId> named = new TreeSet<>();
    for (RuleSelector selector : selectors(profile)) {
      selector.rule().ifPresent(named::add);
    }
    for (ParameterSetting setting : profile.parameters()) {
      named.add(setting.rule());
    }
    ImmutableList<Object> formerIds =
        named.stream().map(this::formerId).flatMap(Optional::stream).collect(toImmutableList());
    return formerIds.isEmpty()
        ? Optional.empty()
        : Optional.of(Message.of(FormerId.NAMED, profile.name(), Message.list(formerIds)));
  }

  /**
   * {@return the id of an earlier version with the rule that it is now, or is now a case of; empty
   * if a rule has this id, or none ever had it}
   */
  public Optional<Message> formerId(RuleId named) {
    return find(named)
        .map(Rule::id)
        .filter(rule -> !rule.equals(named))
        .map(
            rule ->
                Message.of(
                    rule.equals(named.current()) ? FormerId.NOW : FormerId.NOW_A_CASE,
                    named.value(),
                    rule.value()));
  }

  private static Message outsideRange(
      ValidationProfile profile, Rule<?> rule, Parameter parameter) {
    return Message.of(
        ProfileMismatch.RANGE,
        profile.name(),
        parameter.name(),
        rule.id().value(),
        profile.valueOf(rule, parameter),
        parameter.min(),
        parameter.max());
  }
}
