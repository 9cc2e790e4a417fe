package org.unodc.cop.tests.record;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON document of a record that the library ships. */
final class Pointers {
  private static final JsonFactory JSON = new JsonFactory();

  private Pointers() {}

  /** {@return the texts, numbers and truth values of a record by JSON Pointer} */
  static ImmutableMap<String, String> valuesOf(String record) {
    ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytesOf(record))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          values.put(parser.streamReadContext().pathAsPointer().toString(), parser.getString());
        }
      }
    }
    return values.buildOrThrow();
  }

  /** {@return these pointers and the pointers of all values that contain theirs} */
  static ImmutableSet<String> withAllAbove(Iterable<String> pointers) {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    for (String pointer : pointers) {
      for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
        all.add(pointer.substring(0, end));
      }
    }
    return all.build();
  }

  static byte[] bytesOf(String record) {
    try (InputStream resource = ReferenceRecords.class.getResourceAsStream(record)) {
      return resource.readAllBytes();
    } catch (IOException refusal) {
      throw new UncheckedIOException(refusal);
    }
  }
}
