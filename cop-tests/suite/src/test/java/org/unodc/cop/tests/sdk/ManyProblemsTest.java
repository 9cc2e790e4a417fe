package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.unodc.cop.tests.sdk.Refusals.BEGINNING;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

class ManyProblemsTest {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  @Test
  void reportsAHundredProblemsAtOnceInTheOrderOfTheirLocations() {
    String json =
        lines(100, i -> i % 2 == 0 ? "{\"place\":" + i + "}" : "{\"plaice\":\"sessions\"}");
    ImmutableList<Problem> problems = Refusals.problems(() -> JSON.read(json));
    assertThat(problems)
        .hasSize(150)
        .isSortedAccordingTo(
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    assertThat(problems).extracting(Problem::line).contains(2, 3, 100, 101);
    assertThat(problems.subList(147, 150).stream().map(Refusals::told))
        .containsExactly(
            "value.type /remarks/98/place 100:10 A text was expected, but the number 98 was found.",
            "member.missing /remarks/99 101:1 A remark must have the member \"place\" (a text).",
            "member.unknown /remarks/99/plaice 101:2 A remark has no member \"plaice\". Did you"
                + " mean \"place\"?");
  }

  @Test
  void endsAfterAThousandProblemsAndReportsThat() {
    ImmutableList<Problem> problems = Refusals.problems(() -> JSON.read(lines(5_000, i -> "7")));
    assertThat(problems).hasSize(1_001);
    assertThat(Refusals.told(problems.get(999)))
        .isEqualTo(
            "value.type /remarks/999 1001:1 A remark was expected, but the number 7 was found."
                + " The expected form is an object that has at least \"place\".");
    assertThat(Refusals.told(problems.get(1_000)))
        .isEqualTo(
            "document.too-many-problems /remarks/999 1001:2 Reading ended here, because there are"
                + " already 1,000 problems.");
  }

  @Test
  void reportsAThousandUnknownMembersAndThatThereAreMore() {
    ImmutableList<Problem> problems = Refusals.problems(() -> JSON.read(unknownMembers(1_500)));
    assertThat(problems).hasSize(1_001);
    assertThat(Refusals.told(problems.get(1_000)))
        .isEqualTo(
            "document.too-many-problems /u1000 1002:1 There are more than 1,000 unknown members;"
                + " this one and later ones are not reported.");
  }

  @Test
  void readsLenientlyWithAnyNumberOfUnknownMembers() {
    CopReading<Conference> reading = JSON.readLeniently(unknownMembers(1_500).getBytes(UTF_8));
    assertThat(reading.value()).contains(JSON.read(BEGINNING + "}"));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.unknownMembers())
        .hasSize(1_001)
        .last()
        .extracting(member -> member.problem().code())
        .isEqualTo(ProblemCode.TOO_MANY);
  }

  @Test
  void listsThreeProblemsInTheMessageAndCountsTheOthers() {
    CopException refusal =
        catchThrowableOfType(CopException.class, () -> JSON.read(lines(5, i -> "7")));
    assertThat(refusal)
        .hasMessage(
            """
            line 2, column 1, /remarks/0: A remark was expected, but the number 7 was found. The expected form is an object that has at least "place".
            line 3, column 1, /remarks/1: A remark was expected, but the number 7 was found. The expected form is an object that has at least "place".
            line 4, column 1, /remarks/2: A remark was expected, but the number 7 was found. The expected form is an object that has at least "place".
            … and 2 more\
            """);
  }

  private static String lines(int count, IntFunction<String> remark) {
    return IntStream.range(0, count)
        .mapToObj(remark)
        .collect(Collectors.joining(",\n", BEGINNING + ",\"remarks\":[\n", "]}"));
  }

  private static String unknownMembers(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> ",\n\"u" + i + "\":7")
        .collect(Collectors.joining("", BEGINNING, "}"));
  }
}
