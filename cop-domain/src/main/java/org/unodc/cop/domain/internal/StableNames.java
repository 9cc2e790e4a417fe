package org.unodc.cop.domain.internal;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The names of ids and of lists of codes on the wire: in reports, in keys of message catalogues and
 * in keys of bulk validation. They do not follow the names of the Java classes and never change.
 */
public final class StableNames {
  private static final String MODEL = "org.unodc.cop.domain.";
  private static final ImmutableMap<String, String> BY_CLASS = load("stable-names.properties");

  private StableNames() {}

  /**
   * {@return the name of a type of the model, such as {@code outcome-kind} for {@code OutcomeKind};
   * the name of the class for a type outside the model}
   */
  public static String of(Class<?> type) {
    String name = type.getName();
    return BY_CLASS.getOrDefault(name, name);
  }

  private static ImmutableMap<String, String> load(String resource) {
    try (InputStream bytes = StableNames.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("The resource " + resource + " is missing.");
      }
      Properties names = new Properties();
      names.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return names.stringPropertyNames().stream()
          .collect(ImmutableMap.toImmutableMap(MODEL::concat, names::getProperty));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
