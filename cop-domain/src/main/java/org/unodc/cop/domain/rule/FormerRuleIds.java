package org.unodc.cop.domain.rule;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The ids of rules and cases that were changed, with their present ids. */
final class FormerRuleIds {
  private static final ImmutableMap<RuleId, RuleId> CURRENT = read("former-rule-ids.properties");

  private FormerRuleIds() {}

  /** {@return the present id; the id itself if it was never changed} */
  static RuleId current(RuleId id) {
    return requireNonNull(CURRENT.getOrDefault(id, id));
  }

  private static ImmutableMap<RuleId, RuleId> read(String resource) {
    try (InputStream bytes = requireNonNull(FormerRuleIds.class.getResourceAsStream(resource))) {
      Properties ids = new Properties();
      ids.load(new InputStreamReader(bytes, UTF_8));
      return ids.stringPropertyNames().stream()
          .collect(toImmutableMap(RuleId::of, id -> RuleId.of(ids.getProperty(id))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
