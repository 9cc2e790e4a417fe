package org.unodc.cop.sdk.internal.migration;

import java.util.function.BiConsumer;
import org.unodc.cop.sdk.internal.json.JsonValue;

/** Converts a document from one format to the next. */
@FunctionalInterface
public interface MigrationStep {
  /**
   * {@return the document in the next format; the caller sets its member {@code format}}
   *
   * @param document a valid document in the previous format
   * @param changed accepts each change: its place in the new document as a JSON Pointer, and a
   *     sentence that describes it
   */
  JsonValue.Members apply(JsonValue.Members document, BiConsumer<String, String> changed);
}
