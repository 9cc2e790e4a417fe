package org.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class DeskApplicationTest {
  private static final String EVENT =
      "{\"id\":\"se-1\",\"title\":{\"original\":\"en\",\"texts\":{\"en\":\"Safe ports\"}}}";

  private final MockMvcTester desk;

  DeskApplicationTest(@Autowired WebApplicationContext context) {
    desk = MockMvcTester.from(context);
  }

  @Test
  void returnsTheEventThatItStored() {
    assertThat(put("se-1", EVENT)).hasStatusOk().bodyText().isEqualTo(EVENT);
    assertThat(desk.get().uri("/side-events/se-1")).hasStatusOk().bodyText().isEqualTo(EVENT);
    assertThat(desk.get().uri("/side-events")).bodyText().isEqualTo("[" + EVENT + "]");
  }

  @Test
  void locatesAllProblems() {
    MvcTestResult response = put("se-1", "{\"id\":\"SE 1\",\n\"titel\":\"Safe ports\"}");

    assertThat(response)
        .hasStatus(HttpStatus.BAD_REQUEST)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .hasPathSatisfying("$.detail", detail -> assertThat(detail).asString().contains("titel"))
        .extractingPath("$.problems[*].pointer")
        .asArray()
        .containsExactly("/id", "/titel");
    assertThat(response).bodyJson().extractingPath("$.problems[1].line").isEqualTo(2);
    assertThat(response)
        .bodyJson()
        .extractingPath("$.problems[1].code")
        .isEqualTo("member.unknown");
  }

  @Test
  void refusesAnInvalidIdInThePath() {
    assertThat(desk.get().uri("/side-events/SE 1")).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(desk.get().uri("/side-events/se-2")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void returnsFindings() {
    assertThat(put("se-1", EVENT)).hasStatusOk();

    assertThat(desk.get().uri("/findings?asOf=2030-06-03"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.findings[*].rule")
        .asArray()
        .containsExactly("side-event.has-a-main-organizer");
  }

  @Test
  void takesFindingsOfAnotherService() {
    assertThat(
            desk.post()
                .uri("/findings")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    """
                    [{"rule": "side-event.has-a-main-organizer", "severity": "NOTICE",
                      "pointer": "/sideEvents/0", "entity": {"kind": "side-event", "id": "se-1"},
                      "message": "Other words.", "hint": "None."}]
                    """))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo("[\"Other words.\"]");
  }

  @Test
  void describesTheTypesOfTheLibrary() {
    assertThat(desk.get().uri("/v3/api-docs"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "\"schema\":{\"$ref\":\"#/components/schemas/SideEvent\"}",
            "\"schema\":{\"$ref\":\"#/components/schemas/ValidationReport\"}",
            "\"SideEventId\":{")
        .doesNotContain("Immutable", "\"Vote\":{");
  }

  private MvcTestResult put(String id, String json) {
    return desk.put()
        .uri("/side-events/" + id)
        .contentType(MediaType.APPLICATION_JSON)
        .content(json)
        .exchange();
  }
}
