package org.unodc.cop.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 databind. */
final class Jackson3Library<T> implements JsonLibrary<T> {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final ObjectReader reader;
  private final ObjectWriter writer;

  Jackson3Library(Class<T> type) {
    this.reader = MAPPER.readerFor(type);
    this.writer = MAPPER.writerFor(type);
  }

  @Override
  public T read(byte[] utf8) {
    return reader.readValue(utf8);
  }

  @Override
  public void write(T record, OutputStream utf8) {
    writer.writeValue(utf8, record);
  }

  @Override
  public int validate(T record) {
    return ConstraintChecker.countViolations(record);
  }
}
