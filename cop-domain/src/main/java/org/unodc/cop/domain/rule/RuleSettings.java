package org.unodc.cop.domain.rule;

import com.google.common.collect.ImmutableMap;
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
    ImmutableMap.Builder<String, V> texts = ImmutableMap.builder();
    settings.forEach((selector, setting) -> texts.put(selector.value(), setting));
    this.byText = texts.buildOrThrow();
  }

  /** {@return the setting for a rule, or else for its heading; empty if there is neither} */
  Optional<V> of(RuleId rule) {
    if (byText.isEmpty()) {
      return Optional.empty();
    }
    V own = byText.get(rule.value());
    return own == null ? Optional.ofNullable(byText.get(rule.heading())) : Optional.of(own);
  }
}
