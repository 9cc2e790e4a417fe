package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.schema.CopSchemas;
import org.unodc.cop.sdk.validation.Report;

/** The schemas are valid documents of JSON Schema and OpenAPI. */
class SchemaDocumentTest {
  private static final Schema META_SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
  private static final JsonTree OPEN_API = tree(CopSchemas.openApi());
  private static final String COMPONENTS = "/components/schemas";

  static Stream<Class<?>> types() {
    return Stream.concat(Golden.types().stream(), Stream.of(ValidationProfile.class, Report.class));
  }

  @ParameterizedTest
  @MethodSource("types")
  void ofEachTypeIsASchema(Class<?> type) {
    String schema = CopSchemas.jsonSchema(type);
    assertThat(Schemas.refusals(META_SCHEMA, schema)).isEmpty();
    assertReferencesLead(tree(schema));
    assertThat(CopSchemas.jsonSchema(type)).isEqualTo(schema);
  }

  @Test
  void ofARecordDefinesAllTypes() {
    JsonTree schema = tree(CopSchemas.jsonSchema());
    assertThat(Schemas.refusals(META_SCHEMA, schema.text())).isEmpty();
    assertReferencesLead(schema);
    assertThat(schema.at("/$ref")).contains("#/$defs/Conference");
    assertThat(new JsonTree(schema.at("/$defs").orElseThrow()).members().keySet())
        .containsAll(Golden.types().stream().map(ModelCodecs::schemaName).toList());
  }

  @Test
  void hasAnIdWithTheVersionOfTheFormat() {
    assertThat(tree(CopSchemas.jsonSchema()).at("/$id")).contains("urn:org-unodc-cop:schema:cop-1");
    assertThat(tree(CopSchemas.jsonSchema(SideEvent.class)).at("/$id"))
        .contains("urn:org-unodc-cop:schema:cop-1:side-event");
    assertThat(types().map(type -> tree(CopSchemas.jsonSchema(type)).at("/$id")))
        .doesNotHaveDuplicates();
  }

  @Test
  void refusesATypeThatHasNoJson() {
    assertThatThrownBy(() -> CopSchemas.jsonSchema(String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("java.lang.String is not a type of the library");
  }

  @Test
  void describesEveryDefinitionAndMember() {
    JsonTree schema = tree(CopSchemas.jsonSchema());
    assertThat(schema.pointers())
        .filteredOn(place -> place.matches("/\\$defs/\\w+|.*/properties/\\w+"))
        .hasSizeGreaterThan(500)
        .allSatisfy(
            place ->
                assertThat(schema.at(place + "/description").orElse("nothing").toString())
                    .as(place)
                    .matches("\\p{Upper}[^{}*]*\\."));
  }

  /**
   * Generators of code, such as json-schema-to-typescript, copy a type for each description beside
   * a reference to it.
   */
  @Test
  void hasNoDescriptionBesideAReference() {
    JsonTree schema = tree(CopSchemas.jsonSchema());
    assertThat(schema.pointers())
        .filteredOn(place -> place.endsWith("/$ref"))
        .hasSizeGreaterThan(300)
        .map(place -> place.replaceFirst("/\\$ref$", "/description"))
        .allSatisfy(place -> assertThat(schema.at(place)).as(place).isEmpty());
  }

  @Test
  void ofOpenApiIsADocumentWithoutPaths() {
    assertThat(OPEN_API.members().keySet())
        .containsExactly("openapi", "info", "paths", "components");
    assertThat(OPEN_API.at("/openapi")).contains("3.1.1");
    assertThat(OPEN_API.at("/info/title")).contains("Conference of the Parties");
    assertThat(OPEN_API.at("/info/version")).contains("cop-1");
    assertReferencesLead(OPEN_API);
    components()
        .forEach(
            (name, component) -> {
              assertThat(name).matches("[a-zA-Z0-9._-]+");
              assertThat(Schemas.refusals(META_SCHEMA, new JsonTree(component).text())).isEmpty();
            });
  }

  @Test
  void ofOpenApiDefinesWhatJsonSchemaDefines() {
    String ofJsonSchema =
        new JsonTree(tree(CopSchemas.jsonSchema()).at("/$defs").orElseThrow())
            .text()
            .replace("#/$defs/", "#/components/schemas/")
            .replaceAll("\"allOf\":\\[\\{(\"\\$ref\":\"[^\"]+\")}]", "$1");
    Map<String, Object> components = components();
    components.replaceAll(
        (name, component) -> new JsonTree(component).without("discriminator").value());
    assertThat(new JsonTree(components).text()).isEqualTo(ofJsonSchema);
  }

  @Test
  void ofOpenApiCanHaveTheTypesOfAnApiOnly() {
    JsonTree document = tree(CopSchemas.openApi(SideEvent.class, Room.class));
    assertReferencesLead(document);
    assertThat(new JsonTree(document.at(COMPONENTS).orElseThrow()).members())
        .containsKeys("SideEvent", "Room", "RoomId", "Actor", "LocalizedText")
        .doesNotContainKeys("Conference", "Convention", "Vote")
        .allSatisfy((name, component) -> assertThat(component).isEqualTo(components().get(name)));
    assertThatThrownBy(() -> CopSchemas.openApi(SideEvent.class, String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("java.lang.String is not a type of the library");
  }

  @Test
  void ofOpenApiHasADiscriminatorForUnions() {
    List<JsonTree> unions =
        components().values().stream()
            .map(JsonTree::new)
            .filter(component -> component.at("/discriminator").isPresent())
            .toList();
    assertThat(unions).hasSize(9);
    for (JsonTree union : unions) {
      Map<String, Object> cases =
          new JsonTree(union.at("/discriminator/mapping").orElseThrow()).members();
      assertThat(union.at("/discriminator/propertyName")).contains("type");
      assertThat(union.at("/oneOf").orElseThrow())
          .isEqualTo(cases.values().stream().map(reference -> Map.of("$ref", reference)).toList());
      cases.forEach(
          (word, reference) -> {
            String place = reference.toString().substring(1);
            assertThat(OPEN_API.at(place + "/properties/type/const")).contains(word);
            assertThat(OPEN_API.at(place + "/required/0")).contains("type");
          });
    }
  }

  private static Map<String, Object> components() {
    return new JsonTree(OPEN_API.at(COMPONENTS).orElseThrow()).members();
  }

  private static void assertReferencesLead(JsonTree document) {
    assertThat(document.pointers())
        .filteredOn(place -> place.endsWith("/$ref"))
        .allSatisfy(
            place -> {
              String reference = document.at(place).orElseThrow().toString();
              assertThat(document.at(reference.substring(1))).as(reference).isPresent();
            });
  }

  private static JsonTree tree(String document) {
    return JsonTree.of(document.getBytes(UTF_8));
  }
}
