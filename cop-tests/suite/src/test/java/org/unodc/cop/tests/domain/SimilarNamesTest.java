package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which names of organizations are almost the same. */
class SimilarNamesTest {
  private static final String RULE = "stakeholder.resembles-no-other";

  @Test
  void comparesTheNamesOfOneStateWhetherFewOrMany() {
    String two =
        named("a", "Institute of Peace", "MLI") + "," + named("b", "Institute of Paece", "MLI");
    assertThat(Judged.places(RULE, stakeholders(two))).containsExactly("/stakeholders/1/name");
    assertThat(Judged.places(RULE, stakeholders(two + many())))
        .containsExactly("/stakeholders/1/name");
  }

  /** The hash codes of both names are 1 apart, and so are those of both States, times 31. */
  @Test
  void doesNotCompareNamesInTwoStates() {
    String two =
        named("a", "Institute of Peaca", "GNB") + "," + named("b", "Institute of Peacb", "GMB");
    assertThat(Judged.places(RULE, stakeholders(two))).isEmpty();
    assertThat(Judged.places(RULE, stakeholders(two + many()))).isEmpty();
    String other =
        named("a", "Institute of Peacb", "GNB") + "," + named("b", "Institute of Peaca", "GMB");
    assertThat(Judged.places(RULE, stakeholders(other))).isEmpty();
    assertThat(Judged.places(RULE, stakeholders(other + many()))).isEmpty();
  }

  /** {@return so many stakeholders of three States that they are not compared two by two} */
  private static String many() {
    return IntStream.range(0, 90)
        .mapToObj(
            i ->
                named(
                    "o" + i,
                    "Union " + Integer.toString(1000 + 77 * i, 16),
                    i % 3 == 0 ? "MLI" : i % 3 == 1 ? "GNB" : "GMB"))
        .collect(Collectors.joining(",", ",", ""));
  }

  private static String stakeholders(String all) {
    return "'stakeholders':[" + all + "]";
  }

  private static String named(String id, String name, String state) {
    return "{'id':'%s','name':'%s','state':'%s'}".formatted(id, name, state);
  }
}
