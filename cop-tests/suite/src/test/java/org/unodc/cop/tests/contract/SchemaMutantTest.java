package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.testkit.GeneratedRecords;

/**
 * The schema and the reader refuse the same documents, as far as a schema can express the
 * conditions.
 */
@Tag("thorough")
class SchemaMutantTest {
  private static final long SEED = 20_241_014;
  private static final int MUTANTS = 200;
  private static final int RECORDS = 150;
  private static final int MUTANTS_OF_A_RECORD = 2;

  /** The problems that a schema can detect. */
  private static final Set<ProblemCode> OF_FORM =
      Set.of(
          ProblemCode.MISSING_MEMBER,
          ProblemCode.UNKNOWN_MEMBER,
          ProblemCode.WRONG_TYPE,
          ProblemCode.INVALID_VALUE);

  static Stream<Golden<?>> goldens() {
    return Golden.all();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void refuseTheSameMutants(Golden<?> golden) {
    Mutants mutants = new Mutants(golden.tree(), SEED);
    assertAgreement(golden.type(), Stream.generate(mutants::next).limit(MUTANTS));
  }

  @Test
  void refuseTheSameMutantsOfGeneratedRecords() {
    CopJson<Conference> json = CopJson.of(Conference.class);
    Stream<JsonTree> mutants =
        LongStream.range(0, RECORDS)
            .mapToObj(seed -> new Mutants(tree(json, seed), seed))
            .flatMap(record -> Stream.generate(record::next).limit(MUTANTS_OF_A_RECORD));
    assertAgreement(Conference.class, mutants);
  }

  private static JsonTree tree(CopJson<Conference> json, long seed) {
    return JsonTree.of(json.writeBytes(GeneratedRecords.of(seed)));
  }

  private static void assertAgreement(Class<?> type, Stream<JsonTree> mutants) {
    Schema schema = Schemas.of(type);
    mutants.forEach(mutant -> assertAgreement(type, schema, mutant.text()));
  }

  private static void assertAgreement(Class<?> type, Schema schema, String json) {
    List<Error> refusals = Schemas.refusals(schema, json);
    List<Problem> problems = problems(type, json);
    if (!refusals.isEmpty()) {
      assertThat(problems).as("the schema reports %s for %s", refusals, json).isNotEmpty();
    }
    if (problems.stream().anyMatch(SchemaMutantTest::isOfForm)) {
      assertThat(refusals).as("the reader reports %s for %s", problems, json).isNotEmpty();
    }
  }

  /** Documents that only the reader refuses, because a schema cannot express the condition. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Venue      | {"zone":"Europe/Nowhere"}                                | INVALID_VALUE
          Day        | {"date":"2024-10-14","date":"2024-10-14"}                | DUPLICATE_MEMBER
          Day        | {"date":"2024-10-14","d\\u0061te":"2024-10-14"}        | DUPLICATE_MEMBER
          DateRange  | {"first":"2024-10-18","last":"2024-10-14"}               | INVARIANT
          ReportedCount | {"value":-1,"qualifier":"EXACT"}                      | INVARIANT
          Room       | {"id":"m5","capacity":7.0}                               | INVALID_VALUE
          Room       | {"id":"m5","capacity":7e0}                               | INVALID_VALUE
          ParticipantEmissions | {"participant":"aut","percent":1e-101}                  | INVALID_VALUE
          Statement  | {"id":"one","timeLimit":"PT9999999999999999999H"}        | INVALID_VALUE
          LocalizedText | "\\u2003"                                           | INVALID_VALUE
          LocalizedText | "\\ud800"                                           | INVALID_VALUE
          LocalizedText | {"texts":{}}                                          | INVARIANT
          Person     | {"name":"\\u2003"}                                       | INVALID_VALUE
          """)
  void onlyTheReaderRefuses(String type, String json, ProblemCode code) {
    Class<?> read =
        Golden.types().stream()
            .filter(known -> known.getSimpleName().equals(type))
            .findFirst()
            .orElseThrow();
    assertThat(Schemas.refusals(Schemas.of(read), json)).isEmpty();
    assertThat(problems(read, json)).extracting(Problem::code).containsExactly(code);
  }

  @Test
  void onlyTheReaderChecksTheCalendarIfFormatsAreNotAsserted() {
    Schema day = Schemas.of(Day.class);
    assertThat(day.validate("{\"date\":\"2023-02-29\"}", InputFormat.JSON)).isEmpty();
    assertThat(Schemas.refusals(day, "{\"date\":\"2023-02-29\"}")).isNotEmpty();
    assertThat(day.validate("{\"date\":\"2023-13-01\"}", InputFormat.JSON)).isNotEmpty();
    assertThat(problems(Day.class, "{\"date\":\"2023-02-29\"}")).hasSize(1);
  }

  private static boolean isOfForm(Problem problem) {
    return OF_FORM.contains(problem.code())
        && !problem.message().endsWith("no such time zone is known.")
        && !problem.message().endsWith("holds half of a character (an unpaired surrogate).");
  }

  private static List<Problem> problems(Class<?> type, String json) {
    CopException refusal =
        catchThrowableOfType(CopException.class, () -> CopJson.of(type).read(json));
    return refusal == null ? List.of() : refusal.problems();
  }
}
