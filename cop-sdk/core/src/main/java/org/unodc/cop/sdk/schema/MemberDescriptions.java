package org.unodc.cop.sdk.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** The one-sentence descriptions of members, from the documentation of the model. */
final class MemberDescriptions {
  private static final ImmutableMap<String, String> ALL = read();

  private MemberDescriptions() {}

  /** {@return the description of a member of a type; empty if the type has no such accessor} */
  static Optional<String> of(Class<?> type, String member) {
    String name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    return Optional.ofNullable(ALL.get(name + '.' + member));
  }

  private static ImmutableMap<String, String> read() {
    Properties properties = new Properties();
    try (InputStream utf8 =
        MemberDescriptions.class.getResourceAsStream("descriptions.properties")) {
      properties.load(new InputStreamReader(requireNonNull(utf8), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Maps.fromProperties(properties);
  }
}
