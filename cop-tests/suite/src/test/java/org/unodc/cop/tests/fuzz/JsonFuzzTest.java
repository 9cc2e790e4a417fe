package org.unodc.cop.tests.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.tests.sdk.Mutants;

@Tag("fuzz")
class JsonFuzzTest {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  static Stream<byte[]> seeds() {
    return Seeds.records();
  }

  @MethodSource("seeds")
  @FuzzTest
  void isRefusedWithLocationsOrReadBack(byte[] bytes) {
    Mutants.checkBothWays(JSON, bytes, "what the fuzzer made");
  }
}
