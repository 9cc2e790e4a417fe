package org.unodc.cop.benchmarks.peer;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.OutputStream;
import org.unodc.cop.sdk.schema.CopSchemas;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Jackson 3 tree, which networknt validates against the JSON Schema of this library. */
final class SchemaLibrary implements JsonLibrary<JsonNode> {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(CopSchemas.jsonSchema());

  @Override
  public JsonNode read(byte[] utf8) {
    return MAPPER.readTree(utf8);
  }

  @Override
  public void write(JsonNode record, OutputStream utf8) {
    MAPPER.writeValue(utf8, record);
  }

  @Override
  public int validate(JsonNode record) {
    return schema.validate(record).size();
  }
}
