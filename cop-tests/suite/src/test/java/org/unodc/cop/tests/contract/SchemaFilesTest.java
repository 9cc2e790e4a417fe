package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unodc.cop.sdk.schema.CopSchemas;

/**
 * The schema files are up to date, and their descriptions of members are those of the model. After
 * a change, {@code mvn -pl cop-tests/suite -am -Dsurefire.failIfNoSpecifiedTests=false
 * -Dtest=SchemaFilesTest -Dcop.schema.write=true test} generates them again. Run it twice, because
 * the schemas are generated from the descriptions.
 */
class SchemaFilesTest {
  private static final Path HOME =
      Path.of("../../cop-sdk/src/main/resources/org/unodc/cop/sdk/schema");

  private static final String DESCRIPTIONS = "descriptions.properties";

  @Test
  void descriptionsAreThoseOfTheModel() throws IOException {
    TreeMap<String, String> descriptions = new TreeMap<>();
    ObjectForms.all()
        .forEach(
            object ->
                object
                    .members()
                    .forEach(
                        member ->
                            SourceDocumentation.of(object.type(), member.name())
                                .ifPresent(
                                    sentence ->
                                        descriptions.put(
                                            name(object.type()) + '.' + member.name(), sentence))));
    String expected =
        descriptions.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
            .collect(Collectors.joining());
    boolean wereOthers = !Files.readString(HOME.resolve(DESCRIPTIONS), UTF_8).equals(expected);
    assertIs(DESCRIPTIONS, expected);
    assertThat(wereOthers)
        .as("the descriptions were written anew; once more, for the schemas that have them")
        .isFalse();
  }

  @Test
  void schemasAreThoseOfTheLibrary() throws IOException {
    assertIs("cop-1.schema.json", CopSchemas.jsonSchema());
    assertIs("cop-1.openapi.json", CopSchemas.openApi());
  }

  private static String name(Class<?> type) {
    return type.isMemberClass()
        ? type.getEnclosingClass().getSimpleName() + '.' + type.getSimpleName()
        : type.getSimpleName();
  }

  private static void assertIs(String name, String expected) throws IOException {
    GeneratedFile.assertIs(HOME.resolve(name), expected, "cop.schema.write");
  }
}
