package org.unodc.cop.domain.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a profile by rule or heading. A setting is found by the text of its scope, so
 * that no scope is made for each rule.
 *
 * @param <V> the type of the settings
 */
final class ScopedSettings<V> {
  private final ImmutableMap<String, V> byText;

  /** Indexes these settings. */
  ScopedSettings(Map<RuleScope, V> settings) {
    ImmutableMap.Builder<String, V> texts = ImmutableMap.builder();
    settings.forEach((scope, setting) -> texts.put(scope.value(), setting));
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
