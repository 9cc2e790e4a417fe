package org.unodc.cop.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("thorough")
class RoundTripTest {
  /** Half of all records in three parts; the nightly build takes all. */
  private static final int PART = Seeds.MANY / 2 / Surroundings.ALL.size();

  /**
   * Checks a part of the records under each of three surroundings against the surroundings of the
   * build.
   */
  @Test
  void everyRecordIsReadBackUnchangedFromTheSameBytesAnywhere() {
    List<Process> programs = new ArrayList<>();
    for (Surroundings surroundings : Surroundings.ALL) {
      int first = programs.size() * PART;
      programs.add(surroundings.start(RoundTrip.class, first, first + PART));
    }
    for (int i = 0; i < programs.size(); i++) {
      List<String> expected = RoundTrip.digests((long) i * PART, (long) (i + 1) * PART);
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
