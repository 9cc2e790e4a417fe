package org.unodc.cop.tests.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.actor.Actor.StakeholderActor;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.convention.ParticipantEmissions;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.domain.sideevent.SideEvent;

/** Values of the model are read and written inside documents of users. */
class OwnDocumentTest {
  private static final TimeSlot SLOT =
      new TimeSlot(
          OffsetDateTime.parse("2030-06-03T10:00:00+02:00"),
          OffsetDateTime.parse("2030-06-03T11:00:00+02:00"));

  private static final Desk DESK =
      new Desk(
          List.of(
              SideEvent.builder()
                  .id(SideEventId.of("se-1"))
                  .title(LocalizedText.english("Opening"))
                  .slot(SLOT)
                  .build()),
          Optional.of(LocalizedText.english("Our desk")),
          Map.of(SessionId.of("untoc-cop12"), List.of(StakeholderId.of("harbour-watch"))),
          Map.of(
              SessionKind.REGULAR,
              new ParticipantEmissions(new ParticipantId("aut"), new BigDecimal("0.250"))),
          Map.of("opening", new Day(LocalDate.of(2030, 6, 3))),
          SLOT,
          new StakeholderActor(StakeholderId.of("harbour-watch")));

  private static final String EVENTS =
      """
      {"events":[{"id":"se-1","title":{"original":"en","texts":{"en":"Opening"}},\
      "slot":{"start":"2030-06-03T10:00:00+02:00","end":"2030-06-03T11:00:00+02:00"}}],\
      "title":{"original":"en","texts":{"en":"Our desk"}},\
      "invited":{"untoc-cop12":["harbour-watch"]},\
      "shares":{"REGULAR":{"participant":"aut","percent":""";

  private static final String DAYS =
      """
      }},\
      "days":{"opening":{"type":"day","date":"2030-06-03"}},\
      "day":{"type":"timeSlot","start":"2030-06-03T10:00:00+02:00",\
      "end":"2030-06-03T11:00:00+02:00"},\
      "lead":{"type":"stakeholder","stakeholder":"harbour-watch"}}""";

  private static final String JSON = EVENTS + "0.250" + DAYS;

  static Stream<UserMapper> mappers() {
    return UserMapper.all();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void areWrittenAsTheLibraryWritesThem(UserMapper mapper) throws Exception {
    assertThat(mapper.write(DESK, Desk.class)).isEqualTo(JSON);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void areReadFromTextTokensAndTrees(UserMapper mapper) throws Exception {
    assertThat(mapper.read(JSON, Desk.class)).isEqualTo(DESK);
    assertThat(mapper.convert(DESK, Desk.class)).isEqualTo(DESK);
    assertThat(mapper.readTree(EVENTS + "0.25" + DAYS, Desk.class))
        .isEqualTo(mapper.read(EVENTS + "0.25" + DAYS, Desk.class));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void becomeTreesOfPlainNodes(UserMapper mapper) throws Exception {
    String withoutLastZero = EVENTS + "0.25" + DAYS;
    assertThat(mapper.writeTree(DESK))
        .isEqualTo(mapper.toString().equals("Jackson 2") ? withoutLastZero : JSON);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void keepTheirTypeInADeclaredListOrMap(UserMapper mapper) throws Exception {
    Type lists = Lists.class.getRecordComponents()[0].getGenericType();
    List<List<Timing>> days = List.of(List.of(SLOT, new Day(LocalDate.of(2030, 6, 3))));
    String json = mapper.write(days, lists);

    assertThat(json).startsWith("[[{\"type\":\"timeSlot\",\"start\":");
    assertThat(mapper.read(json, lists)).isEqualTo(days);
    assertThat(mapper.read(mapper.write(new Lists(days), Lists.class), Lists.class))
        .isEqualTo(new Lists(days));
    assertThat(mapper.write(SLOT, TimeSlot.class)).startsWith("{\"start\":");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void containNoClassNamesWithDefaultTyping(UserMapper mapper) throws Exception {
    UserMapper withClasses = mapper.lenient();
    String json = withClasses.write(new Labelled(DESK.events().get(0)), Labelled.class);

    assertThat(json).contains("{\"id\":\"se-1\",").doesNotContain("ImmutableSideEvent");
    assertThat(withClasses.read(json, Labelled.class))
        .isEqualTo(new Labelled(DESK.events().get(0)));
  }

  /** Lists of lists. */
  record Lists(List<List<Timing>> days) {}

  /** A document with a value of a type that a mapper does not see as final. */
  record Labelled(SideEvent event) {}
}
