package org.unodc.cop.domain.rule;

import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.record.Place;

/** Collects the findings of a rule about one value. */
public interface FindingCollector {

  /**
   * Adds a finding with the severity of the rule.
   *
   * @param place the place of the finding, relative to the value that is checked
   * @param arguments the arguments of the message from {@code {1}} on; {@code {0}} is always the
   *     entity to which the value belongs; {@link MessageArgument#of} lists the accepted types
   */
  void add(Place place, Object... arguments);

  /**
   * Adds a finding against a clause that the record names, such as a rule of procedure or an
   * article.
   *
   * <p>The finding has the severity of the rule, with a limit. It is at most a {@linkplain
   * Severity#NOTICE notice} if the clause is known only from {@linkplain
   * org.unodc.cop.domain.document.Certainty#GENERAL_KNOWLEDGE general knowledge}, and at most a
   * {@linkplain Severity#WARNING warning} if the record names no clause. A severity that the
   * {@linkplain ValidationProfile#severities() profile} sets takes precedence over both.
   *
   * @param clause the clause that is not complied with; empty if the record does not name one
   * @param place the place of the finding, relative to the value that is checked
   * @param arguments the arguments of the message from {@code {1}} on
   */
  void addCiting(Optional<Citation> clause, Place place, Object... arguments);

  /**
   * {@return the value that the profile sets for a parameter of the rule, or else the standard
   * value of the parameter}
   */
  long value(Parameter parameter);
}
