package org.unodc.cop.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.benchmarks.peer.Contender;
import org.unodc.cop.benchmarks.peer.JsonLibrary;
import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All contenders do the same work. */
@Tag("thorough")
class SameWorkTest {
  private static final byte[] UTF8 =
      CopJson.of(Conference.class).compact().writeBytes(GeneratedRecord.standard());

  @ParameterizedTest
  @EnumSource
  void writesTheTreeThatItRead(Contender contender) throws IOException {
    assertThat(tree(writtenAgain(contender.library(), UTF8))).isEqualTo(tree(UTF8));
  }

  @ParameterizedTest
  @EnumSource
  void findsNothingWrong(Contender contender) throws IOException {
    assertThat(findings(contender.library(), UTF8)).isZero();
  }

  private static <T> byte[] writtenAgain(JsonLibrary<T> library, byte[] utf8) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    library.write(library.read(utf8), out);
    return out.toByteArray();
  }

  private static <T> int findings(JsonLibrary<T> library, byte[] utf8) throws IOException {
    return library.validate(library.read(utf8));
  }

  private static JsonNode tree(byte[] utf8) {
    return JsonMapper.shared().readTree(utf8);
  }
}
