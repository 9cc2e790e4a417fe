package org.unodc.cop.domain.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What should hold of a kind of value, with the text that it comes from. A rule has no state: it
 * may be asked by several threads at once.
 *
 * @param <T> what it judges
 */
public final class Rule<T> {
  private final RuleId id;
  private final Severity severity;
  private final Class<T> judges;
  private final ImmutableList<Class<?>> among;
  private final Optional<Citation> citation;
  private final RuleTexts texts;
  private final BiPredicate<? super T, RecordView> applicable;
  private final ImmutableList<RuleId> needed;
  private final ImmutableList<Parameter> parameters;
  private final Check<? super T> check;

  private Rule(Builder<T> builder, Check<? super T> check) {
    this.id = builder.id;
    this.severity = builder.severity;
    this.judges = builder.judges;
    this.among = builder.among;
    this.citation = builder.citation;
    this.texts = builder.texts.orElseGet(() -> RuleTexts.of(Catalogue.standard(), builder.id));
    this.applicable = builder.applicable;
    this.needed = builder.needed.build();
    this.parameters = builder.parameters.build();
    this.check = check;
  }

  /**
   * Begins a rule.
   *
   * @param id a heading, a dot and what should hold
   * @param judges the type of the values that it judges, wherever they stand in the record
   */
  public static <T> Builder<T> of(String id, Severity severity, Class<T> judges) {
    return new Builder<>(RuleId.of(id), severity, judges);
  }

  /** {@return its id} */
  public RuleId id() {
    return id;
  }

  /** {@return how grave it is to break it; less so where {@link Faults#addCiting} says} */
  public Severity severity() {
    return severity;
  }

  /** {@return the type of the values that it judges} */
  public Class<T> judges() {
    return judges;
  }

  /** {@return whether it judges values of this class} */
  public boolean judges(Class<?> type) {
    return judges.isAssignableFrom(type)
        && (among.isEmpty() || among.stream().anyMatch(one -> one.isAssignableFrom(type)));
  }

  /** {@return the text that it comes from; absent for what good practice alone demands} */
  public Optional<Citation> citation() {
    return citation;
  }

  /** {@return the rules that have to pass for its findings to mean something} */
  public ImmutableList<RuleId> needed() {
    return needed;
  }

  /** {@return its numbers that a profile may set} */
  public ImmutableList<Parameter> parameters() {
    return parameters;
  }

  /** {@return what it says to people} */
  public RuleTexts texts() {
    return texts;
  }

  /**
   * Judges one value.
   *
   * @return whether the rule is applicable to it; where it is not, nothing is added to the faults
   */
  public boolean judge(T value, RecordView record, Faults faults) {
    boolean applies = applicable.test(value, record);
    if (applies) {
      check.check(value, record, faults);
    }
    return applies;
  }

  @Override
  public String toString() {
    return id.value();
  }

  /**
   * Finds what is wrong with a value.
   *
   * @param <T> what it judges
   */
  @FunctionalInterface
  public interface Check<T> {
    /** Adds what is wrong with the value to the faults. */
    void check(T value, RecordView record, Faults faults);
  }

  /**
   * Makes a {@link Rule}.
   *
   * @param <T> what it judges
   */
  public static final class Builder<T> {
    private final RuleId id;
    private final Severity severity;
    private final Class<T> judges;
    private ImmutableList<Class<?>> among = ImmutableList.of();
    private Optional<Citation> citation = Optional.empty();
    private Optional<RuleTexts> texts = Optional.empty();
    private BiPredicate<? super T, RecordView> applicable = (value, record) -> true;
    private final ImmutableList.Builder<RuleId> needed = ImmutableList.builder();
    private final ImmutableList.Builder<Parameter> parameters = ImmutableList.builder();

    private Builder(RuleId id, Severity severity, Class<T> judges) {
      this.id = id;
      this.severity = severity;
      this.judges = judges;
    }

    /** Says that of the values the rule judges those of these types alone; without this all. */
    public Builder<T> among(Class<?>... types) {
      this.among = ImmutableList.copyOf(types);
      return this;
    }

    /** Says which text the rule comes from. */
    public Builder<T> citing(Citation source) {
      this.citation = Optional.of(source);
      return this;
    }

    /** Gives the rule words of its own; without them they come from the catalogue by its id. */
    public Builder<T> saying(RuleTexts words) {
      this.texts = Optional.of(words);
      return this;
    }

    /**
     * Says that the findings of the rule mean nothing where another rule found something: it is
     * skipped then. The other rule stands before this one in the {@code Rulebook}.
     */
    public Builder<T> needing(String rule) {
      needed.add(RuleId.of(rule));
      return this;
    }

    /** Gives the rule a number that a profile may set; the check asks {@link Faults#value}. */
    public Builder<T> with(Parameter parameter) {
      parameters.add(parameter);
      return this;
    }

    /**
     * Says for which values the rule is meant; without this for all, and twice for those of both.
     */
    public Builder<T> when(Predicate<? super T> condition) {
      return when((value, record) -> condition.test(value));
    }

    /** Says the same of values in a record. */
    public Builder<T> when(BiPredicate<? super T, RecordView> condition) {
      BiPredicate<? super T, RecordView> before = applicable;
      this.applicable =
          (value, record) -> before.test(value, record) && condition.test(value, record);
      return this;
    }

    /** Makes a rule that finds one fault, at the value itself, where this does not hold. */
    public Rule<T> holds(Predicate<? super T> requirement) {
      return check(
          (value, record, faults) -> {
            if (!requirement.test(value)) {
              faults.add(Place.here());
            }
          });
    }

    /** Makes a rule that finds faults. */
    public Rule<T> check(Check<? super T> check) {
      return new Rule<>(this, check);
    }
  }
}
