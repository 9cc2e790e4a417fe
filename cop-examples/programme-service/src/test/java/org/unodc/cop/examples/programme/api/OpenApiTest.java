package org.unodc.cop.examples.programme.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.unodc.cop.sdk.schema.CopSchemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Tag("thorough")
class OpenApiTest extends ApiTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping routes;

  private JsonNode document = JSON.createObjectNode();

  @BeforeEach
  void readTheDocument() {
    document = nobody().get("/api/v1/openapi").json();
  }

  @Test
  void isOfOpenApi31AndRefersToNothingThatIsNotThere() {
    assertThat(document.at("/openapi").asString()).startsWith("3.1.");
    assertThat(document.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(
            place -> {
              assertThat(place).startsWith("#/");
              assertThat(document.at(place.substring(1)).isMissingNode()).as(place).isFalse();
            });
  }

  @Test
  void describesEachRoute() {
    Stream<String> described =
        document.at("/paths").properties().stream()
            .flatMap(
                path ->
                    path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()));

    assertThat(described).hasSizeGreaterThan(25).containsExactlyInAnyOrderElementsOf(routes());
    assertThat(operations())
        .extracting(one -> one.at("/summary").asString())
        .doesNotContain("")
        .doesNotHaveDuplicates();
  }

  private Stream<JsonNode> operations() {
    return document.at("/paths").valueStream().flatMap(JsonNode::valueStream);
  }

  private List<String> routes() {
    return routes.getHandlerMethods().keySet().stream()
        .flatMap(
            info ->
                info.getPatternValues().stream()
                    .flatMap(
                        path ->
                            info.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
        .filter(route -> route.contains("/api/v1/") && !route.contains("/openapi"))
        .toList();
  }

  @Test
  void hasTheLibrarysOwnComponents() {
    JsonNode library = JSON.readTree(CopSchemas.openApi()).at("/components/schemas");

    assertThat(library.size()).isGreaterThan(100);
    library
        .properties()
        .forEach(
            component ->
                assertThat(sorted(document.at("/components/schemas/" + component.getKey())))
                    .as(component.getKey())
                    .isEqualTo(sorted(component.getValue())));
  }

  @Test
  void saysOfEachRouteHowItFails() {
    assertThat(document.at("/components/responses/Problem/content").propertyNames())
        .containsExactly("application/problem+json");
    assertThat(document.at("/components/securitySchemes").propertyNames())
        .containsExactlyInAnyOrder("basic", "bearer");
    assertThat(operations())
        .allSatisfy(
            one ->
                assertThat(one.at("/responses/default/$ref").asString())
                    .isEqualTo("#/components/responses/Problem"))
        .allSatisfy(
            one ->
                assertThat(one.at("/responses").propertyNames())
                    .contains("401", "403", "429", "503"));
    JsonNode schedule = document.at("/paths/~1api~1v1~1side-events~1{id}~1schedule/put/responses");
    assertThat(schedule.propertyNames())
        .contains("400", "404", "409", "412", "413", "415", "422", "428");
    assertThat(schedule.at("/409/description").asString()).contains("room-taken", "reason-needed");
    assertThat(document.at("/paths/~1api~1v1~1programme/get/responses").propertyNames())
        .doesNotContain("409", "412", "428");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/conference",
        "/side-events",
        "/side-events/{event}",
        "/side-events/{event}/findings",
        "/side-events/{event}/history",
        "/programme",
        "/deadlines",
        "/organizations",
        "/speakers-lists",
        "/statistics",
        "/declarations",
        "/declarations/example-declaration-lantern",
        "/accounts",
        "/persons?name=Mo%20Derator"
      })
  void answersAsItSays(String route) {
    Client desk = secretariat();
    String event = applied(organizer(), "Described");

    Client.Answer answer = desk.get("/api/v1" + route.replace("{event}", event));

    String path =
        ("/api/v1" + route)
            .replace("{event}", "{id}")
            .replace("example-declaration-lantern", "{id}")
            .replaceFirst("\\?.*", "");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(refusals(answer, place(path, "get", "200", "application/json"))).isEmpty();
  }

  @Test
  void answersToChangesAsItSays() {
    Client organizer = organizer();
    Client.Answer applied = organizer.send("POST", EVENTS, application("Described"));
    Client.Answer problem = organizer.send("POST", EVENTS, "{\"sideEvent\": {}}");
    Client.Answer made =
        secretariat()
            .send(
                "POST",
                "/api/v1/accounts",
                "{\"name\": \"d-" + applied.at("/sideEvent/id") + "\", \"role\": \"SECRETARIAT\"}");

    assertThat(refusals(applied, place(EVENTS, "post", "201", "application/json"))).isEmpty();
    assertThat(refusals(made, place("/api/v1/accounts", "post", "201", "application/json")))
        .isEmpty();
    assertThat(refusals(problem, "/components/schemas/ApiProblem")).isEmpty();
    // So that the test can fail: the one is not the other.
    assertThat(refusals(applied, "/components/schemas/ApiProblem")).isNotEmpty();
  }

  private List<Error> refusals(Client.Answer answer, String schema) {
    ObjectNode whole = document.deepCopy().asObject();
    assertThat(whole.at(schema).isMissingNode()).as(schema).isFalse();
    whole.put("$ref", "#" + schema);
    Schema described =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(whole.toString(), InputFormat.JSON);
    return described.validate(
        answer.text(),
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static String place(String path, String method, String status, String type) {
    return Stream.of("paths", path, method, "responses", status, "content", type, "schema")
        .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  /** The names of the members that are required are a set, in whatever order they stand. */
  private static JsonNode sorted(JsonNode node) {
    if (node instanceof ArrayNode list) {
      ArrayNode copy = JSON.createArrayNode();
      boolean isOfNames = list.valueStream().allMatch(JsonNode::isString);
      Stream<JsonNode> items = list.valueStream().map(OpenApiTest::sorted);
      (isOfNames ? items.sorted(Comparator.comparing(JsonNode::asString)) : items)
          .forEach(copy::add);
      return copy;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JSON.createObjectNode();
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        copy.set(member.getKey(), sorted(member.getValue()));
      }
      return copy;
    }
    return node;
  }
}
