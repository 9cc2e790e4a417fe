package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.sdk.schema.CopSchemas;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.tests.checkout.LibraryFolders;

/**
 * The schema files are up to date, and their descriptions of members are those of the model. After
 * a change, {@code mvn -pl cop-tests/suite -am -Dsurefire.failIfNoSpecifiedTests=false
 * -Dtest=SchemaFilesTest -Dcop.schema.write=true test} generates them again. Run it twice, because
 * the schemas are generated from the descriptions.
 */
class SchemaFilesTest {
  private static final Path HOME = LibraryFolders.resource("org/unodc/cop/sdk/schema");

  private static final String DESCRIPTIONS = "descriptions.properties";

  /** The members that are not accessors of their type, each with its description. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("EntityId.id", "The id."),
          Map.entry("EntityId.kind", "The kind of the entity."),
          Map.entry("EntityLabel.kind", "The kind of the entity."),
          Map.entry(
              "Finding.case", "The id of the case of the rule; empty if the rule has no cases."),
          Map.entry("Finding.pointer", "The place of the finding in the record."),
          Map.entry("InvariantException.message", "A sentence in English."),
          Map.entry(
              "LocatedFinding.case",
              "The id of the case of the rule; empty if the rule has no cases."),
          Map.entry("LocatedFinding.pointer", "The place of the finding in the record."),
          Map.entry("RuleTexts.hint", "A sentence that suggests what to do."),
          Map.entry("RuleTexts.reason", "The reason for the rule."),
          Map.entry("RuleTexts.title", "A sentence that states the rule."),
          Map.entry("ValidationProfile.extends", "The standard profile that this one extends."));

  /** The types whose members are accessors of another type. */
  private static final Map<Class<?>, Class<?>> SAME_MEMBERS =
      Map.of(LocatedFinding.class, Finding.class, Report.class, ValidationReport.class);

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
                            description(object.type(), member.name())
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

  private static Optional<String> description(Class<?> type, String member) {
    return SourceDocumentation.of(type, member)
        .or(
            () ->
                Optional.<Class<?>>ofNullable(SAME_MEMBERS.get(type))
                    .flatMap(other -> SourceDocumentation.of(other, member)))
        .or(() -> Optional.ofNullable(OTHERS.get(name(type) + '.' + member)));
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
