package org.unodc.cop.tests.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.tests.jackson.UserMapper;

/**
 * A request body that a mapper of a service reads: a document of the service with values of the
 * model.
 */
@Tag("fuzz")
class RequestBodyFuzzTest {
  private static final List<UserMapper> MAPPERS = UserMapper.all().toList();

  record Body(
      Optional<Conference> conference,
      SideEvent sideEvent,
      Application application,
      List<Timing> days) {}

  static Stream<byte[]> seeds() {
    return Stream.concat(
            Seeds.records().map(record -> "{\"conference\":" + new String(record, UTF_8) + "}"),
            Stream.of(
                """
                {"sideEvent": {"id": "new", "title": {"original": "fr", "texts": {"fr": "Fleuves"}}, "languages": ["en", "ar"]},
                 "application": {"id": "new", "submittedAt": "2030-05-02T10:00:00Z"}}
                """,
                """
                {"days": [{"type": "day", "date": "2030-06-03"},
                  {"type": "timeSlot", "start": "2030-06-03T10:00:00+02:00",
                   "end": "2030-06-03T11:00:00+02:00"}]}
                """,
                "{\"sideEvent\": null, \"days\": [null]}"))
        .map(body -> body.getBytes(UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest
  void isRefusedByAnExceptionOfTheMapperOrReadBack(byte[] bytes) throws Exception {
    String json = new String(bytes, UTF_8);
    for (UserMapper mapper : MAPPERS) {
      Object body;
      try {
        body = mapper.read(json, Body.class);
      } catch (com.fasterxml.jackson.core.JacksonException
          | tools.jackson.core.JacksonException e) {
        assertThat(e.getMessage()).isNotBlank();
        continue;
      }
      assertThat(mapper.read(mapper.write(body, Body.class), Body.class)).isEqualTo(body);
    }
  }
}
