package org.unodc.cop.tests.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.convention.ParticipantEmissions;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.tests.jackson.UserMapper.Refusal;

/**
 * Input that does not fit causes an exception of the mapper with all problems that the library
 * reports.
 */
class RefusedInputTest {
  private static final String WRONG =
      """
      {
        "title": "Our desk",
        "events": [
          {"id": "se-1"},
          {
            "id": "SE 2",
            "titel": "Opening",
            "slot": {"start": "2030-06-03T10:00:00+02:00",
                     "end": "2030-06-31T11:00:00+02:00"}
          }
        ]
      }
      """;

  static Stream<UserMapper> mappers() {
    return UserMapper.all();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void reportsLocationsAndReasonsInTheDocumentOfTheUser(UserMapper mapper) {
    Refusal refusal = refusal(mapper, WRONG, Desk.class);

    assertThat(refusal.path()).isEqualTo("events.1");
    assertThat(refusal.line()).isEqualTo(6);
    assertThat(refusal.column()).isEqualTo(13);
    assertThat(refusal.message())
        .startsWith(
            """
            line 6, column 13, /events/1/id: The id of a side event such as se-014 was expected, \
            but the text "SE 2" was found: an id is lower-case letters and digits with single \
            hyphens between them, at most 100 characters.
            line 7, column 7, /events/1/titel: A side event has no member "titel". \
            Did you mean "title"?
            line 9, column 23, /events/1/slot/end: A date and time such as \
            2024-10-14T10:00:00+02:00 was expected, but the text "2030-06-31T11:00:00+02:00" was \
            found: there is no such day, time or offset.
            """)
        .contains("Desk[\"events\"]->java.util.ArrayList[1]");
    assertThat(refusal.cause().problems())
        .extracting(Problem::pointer)
        .containsExactly("/events/1/id", "/events/1/titel", "/events/1/slot/end");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void reportsReasonsIfNoLocationIsKnown(UserMapper mapper) {
    Exception thrown =
        catchThrowableOfType(mapper.mismatch(), () -> mapper.readTree(WRONG, Desk.class));

    assertThat(mapper.refusal(thrown).cause().problems().get(0))
        .extracting(Problem::pointer, Problem::line, Problem::column)
        .containsExactly("/events/1/id", 0, 0);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void reportsRepeatedNames(UserMapper mapper) {
    assertThat(problems(mapper, "{\"id\": \"se-1\", \"id\": \"se-2\"}", SideEvent.class))
        .containsExactly(
            "member.duplicate line 1, column 16, /id: The name \"id\" occurs twice in the same"
                + " object.");
    assertThat(problems(mapper, "{\"id\": \"se-1\", \"x\": {\"y\": 1, \"y\": 1}}", SideEvent.class))
        .anyMatch(problem -> problem.startsWith("member.duplicate line 1, column 30, /x/y: "));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void acceptsNoTextAsANumberAndNoNumberAsAText(UserMapper mapper) {
    String percent = "{\"participant\":\"aut\",\"percent\":%s}";
    assertThat(problems(mapper, percent.formatted("\"0.25\""), ParticipantEmissions.class))
        .singleElement()
        .asString()
        .contains("A number was expected, but the text \"0.25\" was found.");
    assertThat(problems(mapper, percent.formatted("1e-101"), ParticipantEmissions.class))
        .singleElement()
        .asString()
        .contains("but the number 1e-101 was found: its exponent is out of range.");
    assertThat(problems(mapper.lenient(), percent.formatted("NaN"), ParticipantEmissions.class))
        .singleElement()
        .asString()
        .contains("A number was expected, but the text \"NaN\" was found.");
    assertThat(problems(mapper, "12", SideEventId.class)).hasSize(1);
    assertThat(problems(mapper, "\"\"", StateCode.class)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void reportsAnInvalidKey(UserMapper mapper) {
    String json = "{\"invited\": {\"untoc-cop12\": [], \"UNTOC COP\": [\"harbour-watch\"]}}";
    Refusal refusal = refusal(mapper, json, Desk.class);

    assertThat(refusal.path()).startsWith("invited");
    assertThat(refusal.cause().problems())
        .singleElement()
        .asString()
        .startsWith(
            "line 1, column 33, /invited/UNTOC COP: The id of a session such as untoc-cop12 was"
                + " expected, but the text \"UNTOC COP\" was found:");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void isCaseSensitive(UserMapper mapper) {
    String json = "{\"lead\": {\"type\": \"participant\", \"participant\": \"aut\"}}";
    assertThat(problems(mapper, json, Desk.class))
        .containsExactly(
            "value.invalid line 1, column 10, /lead: A value of type StakeholderActor was expected,"
                + " but one of type ParticipantActor was found.");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void acceptsNoJavaObjectAsAJsonValue(UserMapper mapper) {
    assertThatThrownBy(() -> mapper.convert(new byte[] {1}, SessionId.class))
        .hasStackTraceContaining("A JSON value was expected, but a Java object was found.");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void refusesToWriteAnUnpairedSurrogate(UserMapper mapper) {
    SideEvent event =
        SideEvent.builder()
            .id(SideEventId.of("se-1"))
            .title(LocalizedText.english("half \uD83D"))
            .build();
    assertThatThrownBy(() -> mapper.write(List.of(event), List.class))
        .isInstanceOf(mapper.mismatch().getSuperclass())
        .hasMessageContaining("/title/texts/en: This value cannot be written: it holds half of a");
  }

  @ParameterizedTest
  @MethodSource("mappersWithLimits")
  void appliesTheLimitsToEachValue(UserMapper mapper) throws Exception {
    String own = "{\"events\":[{\"id\":\"se-1\"}" + ",{\"id\":\"se-2\"}".repeat(50) + "]}";
    assertThat(((Desk) mapper.read(own, Desk.class)).events()).hasSize(51);

    assertThat(problems(mapper, "{\"id\":\"a\",\"x\":[[[1]]]}", SideEvent.class))
        .anyMatch(
            problem -> problem.startsWith("document.limit") && problem.contains("limit depth"));
    assertThat(problems(mapper, "{\"id\":\"a\",\"x\":[1,2,3,4]}", SideEvent.class))
        .anyMatch(
            problem -> problem.startsWith("document.limit") && problem.contains("limit list"));
    assertThat(problems(mapper, "{\"x\":[1,2,3],\"y\":[1,2,3],\"z\":[]}", SideEvent.class))
        .anyMatch(
            problem -> problem.startsWith("document.limit") && problem.contains("limit tokens"));
    assertThat(problems(mapper, "{\"id\":\"" + "a".repeat(21) + "\"}", SideEvent.class))
        .anyMatch(
            problem -> problem.startsWith("document.limit") && problem.contains("limit text"));
    assertThat(problems(mapper, "{\"id\":" + "1".repeat(6) + "}", SideEvent.class))
        .anyMatch(
            problem -> problem.startsWith("document.limit") && problem.contains("limit number"));
    assertThat(problems(mapper, "{\"id\":\"" + "a".repeat(101) + "\"}", SideEvent.class))
        .anyMatch(problem -> problem.contains("limit documentBytes"));
  }

  static Stream<UserMapper> mappersWithLimits() {
    return UserMapper.all(
        CopLimits.standard()
            .withDocumentBytes(100)
            .withDepth(3)
            .withList(3)
            .withTokens(12)
            .withText(20)
            .withNumber(5));
  }

  private static List<String> problems(UserMapper mapper, String json, Class<?> type) {
    return refusal(mapper, json, type).cause().problems().stream()
        .map(problem -> problem.code() + " " + problem)
        .toList();
  }

  private static Refusal refusal(UserMapper mapper, String json, Class<?> type) {
    return mapper.refusal(catchThrowableOfType(mapper.mismatch(), () -> mapper.read(json, type)));
  }
}
