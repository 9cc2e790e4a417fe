package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

class PrefixTest {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  @Test
  void refusesEachPrefixOnlyBecauseOfItsEnd() {
    byte[] whole = Records.varied().stripTrailing().getBytes(UTF_8);
    for (int length = 0; length < whole.length; length++) {
      byte[] beginning = Arrays.copyOf(whole, length);
      assertThat(Refusals.problems(() -> JSON.read(beginning)))
          .as("the first %s bytes", length)
          .singleElement()
          .satisfies(problem -> assertThat(problem.line()).isPositive())
          .satisfies(problem -> assertThat(problem.column()).isPositive())
          .extracting(Problem::code)
          .isIn(ProblemCode.SYNTAX, ProblemCode.ENCODING, ProblemCode.EMPTY);
    }
  }

  @Test
  void readsTheWholeWithAndWithoutItsLastLineFeed() {
    assertThat(JSON.read(Records.varied().stripTrailing())).isEqualTo(JSON.read(Records.varied()));
  }
}
