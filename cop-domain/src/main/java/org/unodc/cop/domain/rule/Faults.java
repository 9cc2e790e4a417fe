package org.unodc.cop.domain.rule;

import java.util.Optional;

/** Takes what a rule finds wrong with one value. */
public interface Faults {

  /**
   * Takes one fault, which is as grave as the rule.
   *
   * @param place where it is, relative to the value that is judged
   * @param arguments what the message names from {@code {1}} on; {@code {0}} is the thing that the
   *     value belongs to; {@link Argument#of} says which values they may be
   */
  void add(Place place, Object... arguments);

  /**
   * Takes one fault against a text that the record itself names. However grave the rule, the
   * finding is at most a {@linkplain Severity#NOTICE notice} where the clause is known only from
   * {@linkplain org.unodc.cop.domain.document.Certainty#GENERAL_KNOWLEDGE general knowledge}, and
   * at most a {@linkplain Severity#WARNING warning} where the record names no clause; a severity
   * that the {@linkplain ValidationProfile#severities() profile} sets wins over both.
   *
   * @param clause the clause or rule of the record that is not kept; empty where the record does
   *     not name one
   * @param place where it is, relative to the value that is judged
   * @param arguments what the message names from {@code {1}} on
   */
  void addCiting(Optional<Citation> clause, Place place, Object... arguments);

  /** {@return the number that the profile sets for a parameter of the rule, else its standard} */
  long value(Parameter parameter);
}
