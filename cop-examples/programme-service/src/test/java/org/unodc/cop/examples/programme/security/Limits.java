package org.unodc.cop.examples.programme.security;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The limits for tests without a service. */
final class Limits {
  private static final String PREFIX = "programme.limits";

  private Limits() {}

  /**
   * {@return the limits with these properties, without their prefix; the others are the defaults}
   */
  static LimitProperties with(Map<String, Object> properties) {
    MapConfigurationPropertySource source = new MapConfigurationPropertySource();
    properties.forEach((name, value) -> source.put(PREFIX + "." + name, value));
    return new Binder(source).bindOrCreate(PREFIX, LimitProperties.class);
  }
}
