package org.unodc.cop.tests.property;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.yaml.CopYaml;

/**
 * A format that carries whole records.
 *
 * @param name the name in failure messages
 * @param write returns the bytes of a record
 * @param read returns the record for its bytes
 */
record Form(String name, Function<Conference, byte[]> write, Function<byte[], Conference> read) {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);
  private static final CopNdjson<Conference> NDJSON = CopNdjson.of(Conference.class);
  private static final CopYaml<Conference> YAML = CopYaml.of(Conference.class);

  /** {@return every format that carries whole records; add a new format here} */
  static ImmutableList<Form> all() {
    return ImmutableList.of(
        new Form("JSON in lines", JSON::writeBytes, JSON::read),
        new Form("JSON in one line", JSON.compact()::writeBytes, JSON::read),
        new Form("NDJSON", Form::line, Form::ofLine),
        new Form("YAML", YAML::writeBytes, YAML::read));
  }

  private static byte[] line(Conference record) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NDJSON.write(Stream.of(record), bytes);
    return bytes.toByteArray();
  }

  private static Conference ofLine(byte[] bytes) {
    try (Stream<NdjsonLine<Conference>> lines = NDJSON.read(new ByteArrayInputStream(bytes))) {
      return lines.map(NdjsonLine::orThrow).collect(MoreCollectors.onlyElement());
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
