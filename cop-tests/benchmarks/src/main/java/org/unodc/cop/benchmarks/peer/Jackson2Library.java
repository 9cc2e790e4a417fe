package org.unodc.cop.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;

/** Jackson 2 databind. */
final class Jackson2Library<T> implements JsonLibrary<T> {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
          .build();

  private final ObjectReader reader;
  private final ObjectWriter writer;

  Jackson2Library(Class<T> type) {
    this.reader = MAPPER.readerFor(type);
    this.writer = MAPPER.writerFor(type);
  }

  @Override
  public T read(byte[] utf8) throws IOException {
    return reader.readValue(utf8);
  }

  @Override
  public void write(T record, OutputStream utf8) throws IOException {
    writer.writeValue(utf8, record);
  }

  @Override
  public int validate(T record) {
    return ConstraintChecker.countViolations(record);
  }
}
