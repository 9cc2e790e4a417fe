package org.unodc.cop.sdk.migration;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A document that was converted to the latest format.
 *
 * @param from the original format, such as {@code cop/1}
 * @param to the latest format
 * @param document the JSON in the latest format. If the original was already in the latest format,
 *     it is the original text without a byte order mark.
 * @param changes the changes, step by step, without the change of the member {@code format} itself
 */
public record Migration(
    String from, String to, String document, ImmutableList<MigrationChange> changes) {
  public Migration {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(document, "document");
    requireNonNull(changes, "changes");
  }

  /** {@return the formats and the number of changes, without the document} */
  @Override
  public String toString() {
    return "Migration[from=" + from + ", to=" + to + ", changes=" + changes.size() + "]";
  }
}
