package org.unodc.cop.tests.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.stream.CopElements;
import org.unodc.cop.sdk.stream.RecordElement;
import org.unodc.cop.testkit.ValueCorpus;

/** Reading a record element by element reports the same problems as reading the whole record. */
@Tag("thorough")
class ElementsOfRecordsTest {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);
  private static final String FULL = new String(ValueCorpus.json("conference/Conference"), UTF_8);
  private static final long SEED = 20_241_014;
  private static final Pattern TOKEN =
      Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|[-\\w.]+|[\\[\\]{},:]");
  private static final ImmutableList<String> TOKENS =
      ImmutableList.of(
          "null",
          "-1",
          "1.",
          "tru",
          "\"\"",
          "\"id\"",
          "[]",
          "{}",
          "[",
          "}",
          "\"\\uD800\"",
          "\"\\x\"",
          "\uFEFF",
          ",",
          ":",
          " ",
          "\r\n",
          "x",
          "\"sessions\":[],",
          "\"x\":[1],");

  @Test
  void returnsEachElementOfARecordAndThenItsFrame() {
    Conference untoc = ReferenceRecords.untoc();
    List<Object> expected = new ArrayList<>();
    Stream.of(
            untoc.conventions(),
            untoc.participants(),
            untoc.treatyActions(),
            untoc.rulesOfProcedure(),
            untoc.secretariatUnits(),
            untoc.stakeholders(),
            untoc.sessions(),
            untoc.officers(),
            untoc.credentials(),
            untoc.accreditations(),
            untoc.delegations(),
            untoc.drafts(),
            untoc.votes(),
            untoc.outcomes(),
            untoc.engagements(),
            untoc.sideEventPolicies(),
            untoc.applications(),
            untoc.sideEvents(),
            untoc.statements(),
            untoc.speakersLists(),
            untoc.youthConsultations(),
            untoc.declarations(),
            untoc.initiatives(),
            untoc.remarks(),
            untoc.sources())
        .forEach(expected::addAll);
    expected.add(
        Conference.builder()
            .id(untoc.id())
            .title(untoc.title())
            .convention(untoc.convention())
            .documentSeries(untoc.documentSeries())
            .build());
    Stream<RecordElement> elements =
        CopElements.standard().read(new ByteArrayInputStream(JSON.writeBytes(untoc)));
    assertThat(elements.map(element -> element.value().orElseThrow())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1{}", "12[", "0\"x\"", "7,", "1.5]", "true{}", "3 {}", "4x"})
  void reportsTheSameProblemsOfADocumentThatBeginsWithANumber(String text) {
    check(text, text);
  }

  @Test
  void reportsTheSameProblemsOfMutantsAsReadingTheWholeRecord() {
    ImmutableList<MatchResult> tokens =
        TOKEN.matcher(FULL).results().collect(ImmutableList.toImmutableList());
    Random random = new Random(SEED);
    for (int mutant = 0; mutant < 1_500; mutant++) {
      MatchResult token = tokens.get(random.nextInt(tokens.size()));
      String instead =
          random.nextInt(4) == 0
              ? tokens.get(random.nextInt(tokens.size())).group()
              : TOKENS.get(random.nextInt(TOKENS.size()));
      int end = random.nextBoolean() ? token.start() : token.end();
      String text = FULL.substring(0, token.start()) + instead + FULL.substring(end);
      if (random.nextInt(10) == 0) {
        text = text.substring(0, random.nextInt(text.length()));
      }
      check(text, "mutant " + mutant + " at " + token.start() + ": " + instead);
    }
  }

  private static void check(String text, String name) {
    List<Problem> elementProblems = new ArrayList<>();
    try (Stream<RecordElement> elements = CopElements.standard().read(new StringReader(text))) {
      elements.forEach(element -> elementProblems.addAll(element.problems()));
    }
    CopException refusal = catchThrowableOfType(CopException.class, () -> JSON.read(text));
    assertThat(elementProblems.stream().map(ElementsOfRecordsTest::words).sorted())
        .as(name)
        .isEqualTo(
            refusal == null
                ? List.of()
                : refusal.problems().stream().map(ElementsOfRecordsTest::words).sorted().toList());
  }

  private static String words(Problem problem) {
    boolean ends = problem.code() == ProblemCode.SYNTAX || problem.code() == ProblemCode.ENCODING;
    return ends
        ? problem.line() + ":" + problem.column() + " " + problem.message()
        : Told.of(problem);
  }
}
