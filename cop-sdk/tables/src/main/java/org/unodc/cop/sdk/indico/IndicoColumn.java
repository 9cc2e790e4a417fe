package org.unodc.cop.sdk.indico;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;

/** The columns of an export that are read. */
enum IndicoColumn {
  ID("id"),
  REGISTRATION_STATE("registration state"),
  CHECKED_IN("checked in"),
  NAME("name"),
  COUNTRY("country", "state", "member state", "country state"),
  ORGANIZATION("organization", "organisation", "affiliation"),
  CATEGORY("category", "participant category", "type of participant"),
  FUNCTION("function", "position", "job title");

  private final ImmutableSet<String> headers;

  IndicoColumn(String... headers) {
    this.headers = ImmutableSet.copyOf(headers);
  }

  /** {@return the name of this column in a mapping, such as {@code checked in}} */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Optional<IndicoColumn> called(String label) {
    return Arrays.stream(values()).filter(column -> column.label().equals(label)).findFirst();
  }

  static Optional<IndicoColumn> headed(String header) {
    String folded = SpellingNormalizer.folded(header);
    return Arrays.stream(values()).filter(column -> column.headers.contains(folded)).findFirst();
  }
}
