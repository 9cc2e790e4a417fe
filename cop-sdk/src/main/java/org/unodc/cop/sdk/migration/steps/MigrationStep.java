package org.unodc.cop.sdk.migration.steps;

import java.util.function.BiConsumer;
import org.unodc.cop.sdk.codec.JsonValue;

/** Makes a document of one format one of the next. */
@FunctionalInterface
public interface MigrationStep {
  /**
   * {@return the document in the next format, whose member {@code format} need not be changed yet}
   *
   * @param document a sound document of the format before
   * @param changed is told each change: its place afterwards as a JSON Pointer, and a sentence
   */
  JsonValue.Members apply(JsonValue.Members document, BiConsumer<String, String> changed);
}
