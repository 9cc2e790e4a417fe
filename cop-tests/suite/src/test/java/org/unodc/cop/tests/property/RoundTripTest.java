package org.unodc.cop.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  private static final int THIRD = Seeds.MANY / Surroundings.ALL.size();

  /**
   * Checks a third of the records under each of three surroundings against the surroundings of the
   * build.
   */
  @Test
  void everyRecordIsReadBackUnchangedFromTheSameBytesAnywhere() {
    List<Process> programs = new ArrayList<>();
    for (Surroundings surroundings : Surroundings.ALL) {
      int first = programs.size() * THIRD;
      programs.add(surroundings.start(RoundTrip.class, first, first + THIRD));
    }
    for (int i = 0; i < programs.size(); i++) {
      List<String> expected = RoundTrip.digests((long) i * THIRD, (long) (i + 1) * THIRD);
      check(Surroundings.ALL.get(i), programs.get(i), expected);
    }
  }

  @Test
  @Tag("nightly")
  void everyRecordIsReadBackUnchangedUnderEachOfThreeSurroundings() {
    List<String> expected = RoundTrip.digests(0, Seeds.MANY);
    for (Surroundings surroundings : Surroundings.ALL) {
      check(surroundings, surroundings.start(RoundTrip.class, 0, Seeds.MANY), expected);
    }
  }

  private static void check(Surroundings surroundings, Process program, List<String> expected) {
    List<String> printed = Surroundings.printed(program);
    assertThat(printed).startsWith(surroundings.toString());
    assertThat(printed.subList(1, printed.size())).isEqualTo(expected).hasSameSizeAs(Form.all());
  }
}
