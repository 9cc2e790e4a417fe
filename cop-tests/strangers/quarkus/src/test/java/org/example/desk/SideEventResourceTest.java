package org.example.desk;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SideEventResourceTest {
  private static final String EVENT =
      "{\"id\":\"se-1\",\"title\":{\"original\":\"en\",\"texts\":{\"en\":\"Safe ports\"}}}";

  @Test
  void returnsTheEventThatItStored() {
    given().contentType("application/json").body(EVENT).put("/side-events").then().statusCode(200);

    get("/side-events/se-1").then().statusCode(200).body(is(EVENT));
    get("/side-events").then().statusCode(200).body(is("[" + EVENT + "]"));
  }

  @Test
  void locatesAllProblems() {
    given()
        .contentType("application/json")
        .body("{\"id\":\"SE 1\",\n\"titel\":\"Safe ports\"}")
        .put("/side-events")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("problems.pointer", contains("/id", "/titel"))
        .body("problems.line", contains(1, 2));
  }

  @Test
  void doesNotFindAnInvalidId() {
    get("/side-events/SE 1").then().statusCode(404);
    get("/side-events/se-2").then().statusCode(404);
  }
}
