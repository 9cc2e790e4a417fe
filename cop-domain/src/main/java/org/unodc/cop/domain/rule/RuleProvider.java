package org.unodc.cop.domain.rule;

import com.google.common.collect.ImmutableList;

/**
 * Gives rules that do not come with the library. A jar that names its provider as a service is
 * found by {@code Rulebook.withProvided()}.
 */
@FunctionalInterface
public interface RuleProvider {

  /** {@return its rules; one that needs another stands after it} */
  ImmutableList<Rule<?>> rules();
}
