package org.unodc.cop.domain.rule;

import java.util.List;

/**
 * Provides rules that are not part of the library.
 *
 * <p>{@code Rulebook.withProvided()} loads the providers that a jar declares as services (see
 * {@link java.util.ServiceLoader}). {@code Rulebook.with(RuleProvider)} adds a provider directly.
 *
 * <p>Example:
 *
 * <pre>{@code
 * RuleProvider provider =
 *     () ->
 *         List.of(
 *             Rule.notice("my-desk.session-says-its-format", Session.class)
 *                 .saying(
 *                     RuleTexts.builder()
 *                         .title(LocalizedText.english("A session states its format."))
 *                         .message(LocalizedText.english("{0} does not state its format."))
 *                         .hint(LocalizedText.english("Add the format."))
 *                         .build())
 *                 .holds(session -> session.format().isPresent()));
 * Rulebook rulebook = Rulebook.standard().with(provider);
 * }</pre>
 */
@FunctionalInterface
public interface RuleProvider {

  /**
   * {@return the rules, in an order in which each rule follows the rules that it needs; the
   * rulebook copies the list}
   */
  List<Rule<?>> rules();
}
