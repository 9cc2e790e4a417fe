package org.unodc.cop.benchmarks.limit;

import java.io.OutputStream;
import org.unodc.cop.domain.Conference;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Reads and writes the generated record. */
public final class HandWrittenCodec {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private HandWrittenCodec() {}

  /**
   * {@return the record in this JSON}
   *
   * @throws RuntimeException if the JSON is not a record with the members of the generated record
   */
  public static Conference read(byte[] utf8) {
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
      in.nextToken();
      return ConferenceReader.read(in);
    }
  }

  /** Writes the record in one line. */
  public static void write(Conference conference, OutputStream utf8) {
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), utf8)) {
      ConferenceWriter.write(conference, out);
      out.writeRaw('\n');
    }
  }
}
