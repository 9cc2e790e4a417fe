package org.unodc.cop.domain.rule;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a profile by rule or heading. A setting is found by the text of its selector, so
 * that no selector is made for each rule.
 *
 * @param <V> the type of the settings
 */
final class RuleSettings<V> {
  private final ImmutableMap<String, V> byText;

  /** Indexes these settings. */
  RuleSettings(Map<RuleSelector, V> settings) {
    Map<String, V> texts = new HashMap<>();
    for (Map.Entry<RuleSelector, V> setting : settings.entrySet()) {
      texts.put(setting.getKey().value(), setting.getValue());
    }
    for (Map.Entry<RuleSelector, V> setting : settings.entrySet()) {
      texts.putIfAbsent(current(setting.getKey()), setting.getValue());
    }
    this.byText = ImmutableMap.copyOf(texts);
  }

  private static String current(RuleSelector selector) {
    return selector.rule().map(rule -> rule.current().value()).orElseGet(selector::value);
  }

  /**
   * {@return the setting for a rule, or else for the rule that has it as a case, or else for its
   * heading; empty if there is none}
   */
  Optional<V> of(Rule<?> rule) {
    if (byText.isEmpty()) {
      return Optional.empty();
    }
    V own = byText.get(rule.id().value());
    if (own == null && rule.caseOf().isPresent()) {
      own = byText.get(rule.caseOf().get().value());
    }
    return Optional.ofNullable(own == null ? byText.get(rule.id().heading()) : own);
  }
}
