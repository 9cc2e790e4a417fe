package org.unodc.cop.domain.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Ordering;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;

/**
 * A rule about the values of one type in a record.
 *
 * <p>A rule has an id, a severity, texts for people and, if it follows from a legal text, a
 * citation. A {@code Rulebook} applies its rules to every value of a record. For example, this rule
 * reports each side event that names no language:
 *
 * <pre>{@code
 * Rule<SideEvent> namesItsLanguages =
 *     Rule.notice("side-event.names-its-languages", SideEvent.class)
 *         .saying(
 *             RuleTexts.builder()
 *                 .title(LocalizedText.english("A side event names its languages."))
 *                 .message(LocalizedText.english("{0} names no language."))
 *                 .hint(LocalizedText.english("Add the languages of the event."))
 *                 .build())
 *         .when(event -> event.takesPlace())
 *         .holds(event -> !event.languages().isEmpty());
 * Rulebook rulebook = Rulebook.standard().with(namesItsLanguages);
 * }</pre>
 *
 * <p>A rule that applies only if something is known of a value is <em>given</em> this fact:
 *
 * <pre>{@code
 * Rule<Stakeholder> kindIsListed =
 *     Rule.notice("stakeholder.kind-is-a-listed-word", Stakeholder.class)
 *         .given(
 *             Stakeholder::kind,
 *             (stakeholder, kind, record, findings) -> {
 *               if (!StakeholderKind.listed().contains(kind)) {
 *                 findings.add(Place.of("kind"), kind);
 *               }
 *             });
 * }</pre>
 *
 * <p>Several rules that say the same of different values are {@linkplain Builder#asCaseOf cases} of
 * one rule. A case keeps its own id, message, hint, citation and severity. The rule has the title.
 *
 * <p>A rule has no state, so that several threads may use it at the same time. Its conditions and
 * its check must have no state either.
 *
 * @param <T> the type of the values that the rule checks
 */
public final class Rule<T> {
  private final RuleId id;
  private final Severity severity;
  private final Class<T> type;
  private final ImmutableList<Class<?>> among;
  private final Scope scope;
  private final Optional<Citation> citation;
  private final RuleTexts texts;
  private final @Nullable BiPredicate<? super T, RecordView> condition;
  private final ImmutableList<RuleId> dependsOn;
  private final ImmutableList<Parameter> parameters;
  private final boolean isToDo;
  private final Optional<Trigger<? super T>> trigger;
  private final Judgement<? super T> judgement;
  private final Optional<RuleId> caseOf;
  private final ImmutableList<Rule<?>> cases;

  private Rule(Builder<T> builder, Judgement<? super T> judgement) {
    this(builder, Optional.empty(), judgement);
  }

  private Rule(
      Builder<T> builder, Optional<Trigger<? super T>> trigger, Judgement<? super T> judgement) {
    this.id = builder.id;
    this.severity = builder.severity;
    this.type = builder.type;
    this.among = builder.among;
    this.scope = builder.scope;
    this.citation = builder.citation;
    this.texts = builder.texts.orElseGet(builder::standardTexts);
    this.condition = builder.condition;
    this.dependsOn = builder.dependsOn.build();
    this.parameters = builder.parameters.build();
    this.isToDo = builder.isToDo;
    this.trigger = trigger;
    this.judgement = judgement;
    this.caseOf = builder.caseOf;
    this.cases = builder.cases.isEmpty() ? ImmutableList.of(this) : builder.cases;
  }

  /**
   * Starts to build a rule whose findings are errors.
   *
   * @throws IllegalArgumentException if the id does not have the form of a rule id
   */
  public static <T> Builder<T> error(String id, Class<T> type) {
    return of(id, Severity.ERROR, type);
  }

  /**
   * Starts to build a rule whose findings are warnings.
   *
   * @throws IllegalArgumentException if the id does not have the form of a rule id
   */
  public static <T> Builder<T> warning(String id, Class<T> type) {
    return of(id, Severity.WARNING, type);
  }

  /**
   * Starts to build a rule whose findings are notices.
   *
   * @throws IllegalArgumentException if the id does not have the form of a rule id
   */
  public static <T> Builder<T> notice(String id, Class<T> type) {
    return of(id, Severity.NOTICE, type);
  }

  /**
   * Starts to build a rule of any severity.
   *
   * @param id the id: a heading, a dot and the requirement, such as {@code
   *     side-event.has-a-main-organizer}
   * @param severity the severity of the findings
   * @param type the type of the values that the rule checks, at any place in the record
   * @throws IllegalArgumentException if the id does not have the form of a rule id
   */
  public static <T> Builder<T> of(String id, Severity severity, Class<T> type) {
    requireNonNull(severity, "severity");
    requireNonNull(type, "type");
    return new Builder<>(RuleId.of(id), severity, type);
  }

  /**
   * {@return a rule that consists of these cases}
   *
   * <p>It has the highest severity of its cases, the scope of the case that reads most, and the
   * citation on which all agree. Its title and its reason come from the standard message catalogue.
   *
   * @param cases the cases; all or none are about what is still to be done
   * @throws IllegalArgumentException if there is no case, if these cases are not of one kind, or if
   *     the standard message catalogue has no title for the rule
   */
  public static Rule<?> ofCases(RuleId id, List<Rule<?>> cases) {
    requireNonNull(id, "id");
    checkArgument(!requireNonNull(cases, "cases").isEmpty(), "the rule %s has no cases", id);
    Rule<?> first = cases.get(0);
    Builder<Object> rule =
        new Builder<>(id, Collections.min(Lists.transform(cases, Rule::severity)), Object.class);
    ImmutableSet.Builder<Class<?>> types = ImmutableSet.builder();
    rule.scope = first.scope;
    rule.citation = first.citation;
    for (Rule<?> one : cases) {
      checkArgument(
          one.isToDo == first.isToDo, "%s cannot be a case of %s beside %s", one, id, first);
      rule.dependsOn.addAll(one.dependsOn);
      types.addAll(one.among.isEmpty() ? ImmutableList.of(one.type) : one.among);
      rule.scope = Ordering.natural().max(rule.scope, one.scope);
      rule.citation = rule.citation.equals(one.citation) ? rule.citation : Optional.empty();
    }
    rule.cases = ImmutableList.copyOf(cases);
    rule.among = types.build().asList();
    rule.isToDo = first.isToDo;
    rule.texts =
        Optional.of(
            RuleTexts.ofCases(
                MessageCatalogue.standard(), id, Lists.transform(cases, Rule::texts)));
    return new Rule<>(
        rule,
        (value, record, findings) -> {
          boolean applies = false;
          for (Rule<?> one : cases) {
            applies |= one.appliesTo(value.getClass()) && one.judgeAny(value, record, findings);
          }
          return applies;
        });
  }

  /** {@return the id of the rule} */
  public RuleId id() {
    return id;
  }

  /** {@return the id of the rule that has this one as a case; empty if it stands by itself} */
  public Optional<RuleId> caseOf() {
    return caseOf;
  }

  /**
   * {@return the cases of the rule, in the order in which they run; the rule itself if it has none}
   */
  public ImmutableList<Rule<?>> cases() {
    return cases;
  }

  /** {@return the severity of a finding; {@link FindingCollector#addCiting} can lower it} */
  public Severity severity() {
    return severity;
  }

  /** {@return the type of the values that the rule checks} */
  public Class<T> appliesTo() {
    return type;
  }

  /** {@return whether the rule checks values of this class} */
  public boolean appliesTo(Class<?> valueType) {
    return type.isAssignableFrom(valueType)
        && (among.isEmpty()
            || among.stream().anyMatch(candidate -> candidate.isAssignableFrom(valueType)));
  }

  /** {@return how much of the record the rule reads to check one value} */
  public Scope scope() {
    return scope;
  }

  /**
   * {@return the text that the rule comes from; empty if the rule follows from good practice alone}
   */
  public Optional<Citation> citation() {
    return citation;
  }

  /**
   * {@return the ids of the rules that must pass before the findings of this rule are meaningful}
   */
  public ImmutableList<RuleId> dependsOn() {
    return dependsOn;
  }

  /**
   * {@return the parameters that a profile may set; if the rule has cases, only these have some}
   */
  public ImmutableList<Parameter> parameters() {
    return parameters;
  }

  /**
   * {@return whether the findings say what is still to be done, such as an organizer to be named,
   * and not what is wrong or contradictory}
   */
  public boolean toDo() {
    return isToDo;
  }

  /** {@return the texts of the rule for people} */
  public RuleTexts texts() {
    return texts;
  }

  /**
   * {@return the traits that make the rule check a value; empty if the rule has conditions, or
   * checks every value}
   */
  public Optional<Trigger<? super T>> trigger() {
    return trigger;
  }

  /**
   * Checks one value.
   *
   * @param value the value to check
   * @param record the record that contains the value
   * @param findings receives the findings
   * @return whether the rule applies to the value; if it does not, no finding is added
   */
  public boolean judge(T value, RecordView record, FindingCollector findings) {
    return (condition == null || condition.test(value, record))
        && judgement.judge(value, record, findings);
  }

  @SuppressWarnings("unchecked") // the caller has asked whether the rule applies to the value
  private boolean judgeAny(Object value, RecordView record, FindingCollector findings) {
    return judge((T) value, record, findings);
  }

  @Override
  public String toString() {
    return id.value();
  }

  /**
   * Checks a value.
   *
   * @param <T> the type of the values that are checked
   */
  @FunctionalInterface
  public interface Check<T> {
    /** Adds a finding for each fault of the value. */
    void check(T value, RecordView record, FindingCollector findings);
  }

  /**
   * Checks a value, given a fact about it.
   *
   * @param <T> the type of the values that are checked
   * @param <F> the type of the fact
   */
  @FunctionalInterface
  public interface FactCheck<T, F> {
    /** Adds a finding for each fault of the value. */
    void check(T value, F fact, RecordView record, FindingCollector findings);
  }

  /** Checks a value that meets the conditions, and returns whether the rule applies to it. */
  private interface Judgement<T> {
    boolean judge(T value, RecordView record, FindingCollector findings);
  }

  /**
   * Builds a {@link Rule}.
   *
   * @param <T> the type of the values that the rule checks
   */
  public static final class Builder<T> {
    private final RuleId id;
    private final Severity severity;
    private final Class<T> type;
    private ImmutableList<Class<?>> among = ImmutableList.of();
    private Scope scope = Scope.RECORD;
    private Optional<Citation> citation = Optional.empty();
    private Optional<RuleTexts> texts = Optional.empty();
    private @Nullable BiPredicate<? super T, RecordView> condition;
    private final ImmutableList.Builder<RuleId> dependsOn = ImmutableList.builder();
    private final ImmutableList.Builder<Parameter> parameters = ImmutableList.builder();
    private boolean isToDo;
    private Optional<RuleId> caseOf = Optional.empty();
    private ImmutableList<Rule<?>> cases = ImmutableList.of();

    private Builder(RuleId id, Severity severity, Class<T> type) {
      this.id = id;
      this.severity = severity;
      this.type = type;
    }

    /**
     * Limits the rule to values of these types. By default, the rule checks all values of its type.
     */
    public Builder<T> among(Class<?>... types) {
      this.among = ImmutableList.copyOf(types);
      return this;
    }

    /**
     * Sets how much of the record the rule reads to check one value. By default, that is the whole
     * record. A rule that reads more than its scope can miss findings, or report false ones, if a
     * record is validated in slices.
     */
    public Builder<T> reading(Scope scope) {
      this.scope = requireNonNull(scope, "scope");
      return this;
    }

    /** Marks the rule as one about what is {@linkplain Rule#toDo() still to be done}. */
    public Builder<T> asToDo() {
      this.isToDo = true;
      return this;
    }

    /**
     * Makes the rule a case of another one, which says the same of other values too.
     *
     * <p>A {@code Rulebook} lists the other rule instead of its cases, and reports their findings
     * under its id. The standard message catalogue has its title. At least one of its cases has the
     * same heading. A profile can name the rule, or one case.
     *
     * @throws IllegalArgumentException if the text is not a rule id
     */
    public Builder<T> asCaseOf(String rule) {
      this.caseOf = Optional.of(RuleId.of(rule));
      return this;
    }

    /** Sets the text that the rule comes from. */
    public Builder<T> citing(Citation source) {
      this.citation = Optional.of(source);
      return this;
    }

    /**
     * Sets the texts of the rule. By default, they come from the standard message catalogue, by the
     * id of the rule.
     */
    public Builder<T> saying(RuleTexts words) {
      this.texts = Optional.of(words);
      return this;
    }

    /**
     * Adds a rule that must pass before the findings of this rule are meaningful.
     *
     * <p>If the other rule finds something or is skipped itself, this rule is skipped. If the
     * profile disables the other rule, it counts as passed. The other rule must precede this one in
     * the {@code Rulebook}.
     *
     * @throws IllegalArgumentException if the text is not a rule id
     */
    public Builder<T> dependingOn(String rule) {
      dependsOn.add(RuleId.of(rule));
      return this;
    }

    /**
     * Adds a parameter that a profile may set. The check reads its value with {@link
     * FindingCollector#value}.
     */
    public Builder<T> with(Parameter parameter) {
      parameters.add(parameter);
      return this;
    }

    /**
     * Adds a condition: the rule applies only to values that meet all its conditions. By default,
     * it applies to all values that it checks.
     */
    public Builder<T> when(Predicate<? super T> condition) {
      return when((value, record) -> condition.test(value));
    }

    /** Adds a condition that also reads the record. */
    public Builder<T> when(BiPredicate<? super T, RecordView> condition) {
      BiPredicate<? super T, RecordView> before = this.condition;
      this.condition =
          before == null
              ? condition
              : (value, record) -> before.test(value, record) && condition.test(value, record);
      return this;
    }

    /**
     * Builds a rule that adds one finding, at the value itself, if the value does not meet the
     * requirement.
     *
     * @throws IllegalArgumentException if no texts are set and the standard message catalogue has
     *     none for the rule, or if the message of texts that are set has a placeholder other than
     *     {@code {0}}, because such a finding has no arguments
     */
    public Rule<T> holds(Predicate<? super T> requirement) {
      checkArgument(
          !texts.map(RuleTexts::haveArguments).orElse(false),
          "The message of the rule %s has a placeholder other than {0}. Build the rule with check,"
              + " which adds arguments.",
          id);
      return new Rule<>(
          this,
          (value, record, findings) -> {
            if (!requirement.test(value)) {
              findings.add(Place.here());
            }
            return true;
          });
    }

    /**
     * Builds a rule that adds the findings of a check.
     *
     * @throws IllegalArgumentException if no texts are set and the standard message catalogue has
     *     none for the rule
     */
    public Rule<T> check(Check<? super T> check) {
      return new Rule<>(
          this,
          (value, record, findings) -> {
            check.check(value, record, findings);
            return true;
          });
    }

    /**
     * Builds a rule that applies to all values that meet its conditions, and checks only those with
     * a trait of a trigger.
     *
     * @param trigger a trigger that fires for every value for which the check adds a finding
     * @throws IllegalArgumentException if no texts are set and the standard message catalogue has
     *     none for the rule
     */
    public Rule<T> checkTriggered(Trigger<? super T> trigger, Check<? super T> check) {
      return new Rule<>(
          this,
          condition == null ? Optional.of(trigger) : Optional.empty(),
          (value, record, findings) -> {
            if (trigger.firesFor(value)) {
              check.check(value, record, findings);
            }
            return true;
          });
    }

    /**
     * Builds a rule that applies to values with a known fact, and passes the fact to its check.
     *
     * @param fact returns the fact; empty if the rule does not apply to the value
     * @throws IllegalArgumentException if no texts are set and the standard message catalogue has
     *     none for the rule
     */
    public <F> Rule<T> given(
        Function<? super T, Optional<F>> fact, FactCheck<? super T, ? super F> check) {
      return given((value, record) -> fact.apply(value), check);
    }

    /**
     * Builds a rule that applies to values with a known fact, and passes the fact to its check.
     *
     * @param fact returns the fact, which may come from the record; empty if the rule does not
     *     apply to the value
     * @throws IllegalArgumentException if no texts are set and the standard message catalogue has
     *     none for the rule
     */
    public <F> Rule<T> given(
        BiFunction<? super T, RecordView, Optional<F>> fact,
        FactCheck<? super T, ? super F> check) {
      return new Rule<>(
          this,
          (value, record, findings) -> {
            Optional<F> known = fact.apply(value, record);
            if (known.isPresent()) {
              check.check(value, known.get(), record, findings);
            }
            return known.isPresent();
          });
    }

    private RuleTexts standardTexts() {
      MessageCatalogue standard = MessageCatalogue.standard();
      checkArgument(
          standard.keys(OfficialLanguage.ENGLISH).contains(id + ".title"),
          "The rule %s has no texts. Set them with saying.",
          id);
      return RuleTexts.of(standard, id);
    }
  }
}
