package org.unodc.cop.domain.rule;

import com.google.common.collect.ImmutableList;

/**
 * Provides rules that are not part of the library.
 *
 * <p>{@code Rulebook.withProvided()} loads the providers that a jar declares as services (see
 * {@link java.util.ServiceLoader}). {@code Rulebook.with(RuleProvider)} adds a provider directly.
 */
@FunctionalInterface
public interface RuleProvider {

  /** {@return the rules, in an order in which each rule follows the rules that it needs} */
  ImmutableList<Rule<?>> rules();
}
