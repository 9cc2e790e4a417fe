package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ParticipantEmissions;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.internal.StableNames;
import org.unodc.cop.domain.outcome.VoteChoice;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.statement.StatementOccasion;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.schema.CopSchemas;

/**
 * Names in JSON and in the catalogue do not depend on the names of Java classes. A published name
 * never changes.
 */
class StableNamesTest {
  private static final String MODEL = "org.unodc.cop.domain.";

  @Test
  void everyIdAndEveryListOfCodesHasAName() {
    Set<String> expected =
        Model.publicTypes().stream()
            .filter(
                type ->
                    type.isEnum()
                        || (type.isRecord()
                            && (EntityId.class.isAssignableFrom(type)
                                || ExtensibleCode.class.isAssignableFrom(type))))
            .map(type -> type.getName().substring(MODEL.length()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(table().keySet()).isEqualTo(expected);
  }

  @Test
  void noTwoTypesShareAName() {
    assertThat(table().values()).doesNotHaveDuplicates();
    assertThat(table().values()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void namesAreFrozen() {
    Set<String> names = new TreeSet<>(table().values());
    assertThat(hash(names.stream()))
        .as(
            "A name must never change or disappear. Add the new name and update this digest: %s",
            names)
        .isEqualTo("3441d6d1da48fb92a2ff026f1ec5b02da5f650085b41f330003cf434a1d498eb");
  }

  @Test
  void aTypeOutsideTheModelKeepsTheNameOfItsClass() {
    assertThat(StableNames.of(Thread.State.class)).isEqualTo("java.lang.Thread$State");
  }

  @Test
  void renamedTypesKeepTheirNameInSchemas() {
    Map<String, Class<?>> renamed = new TreeMap<>();
    ModelCodecs.types().stream()
        .filter(type -> !ModelCodecs.schemaName(type).equals(type.getSimpleName()))
        .forEach(type -> renamed.put(ModelCodecs.schemaName(type), type));

    assertThat(renamed)
        .containsOnly(
            entry("Choice", VoteChoice.class),
            entry("EmissionsOf", ParticipantEmissions.class),
            entry("Occasion", StatementOccasion.class),
            entry("Stipulation", StipulatedNumber.class),
            entry("When", Timing.class));
  }

  @Test
  void componentsOfOpenApiHaveTheseNames() {
    assertThat(CopSchemas.componentName(Timing.class)).contains("When");
    assertThat(CopSchemas.componentName(Convention.class)).contains("Convention");
    assertThat(CopSchemas.componentName(String.class)).isEmpty();
  }

  @Test
  void namesInSchemasAreFrozen() {
    Stream<String> names = ModelCodecs.types().stream().map(ModelCodecs::schemaName).sorted();
    assertThat(hash(names))
        .as(
            "A name in a schema must never change or disappear. Add the new name and update this"
                + " digest.")
        .isEqualTo("1e2cce9daa53f1c6501e2e833b9bab557a41ff735d832f995708d8cca83b281b");
  }

  private static String hash(Stream<String> names) {
    String lines = names.collect(Collectors.joining("\n"));
    return Hashing.sha256().hashString(lines, StandardCharsets.UTF_8).toString();
  }

  private static Map<String, String> table() {
    Properties names = new Properties();
    try (Reader file =
        new InputStreamReader(
            StableNames.class.getResourceAsStream("stable-names.properties"),
            StandardCharsets.UTF_8)) {
      names.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> table = new TreeMap<>();
    names.stringPropertyNames().forEach(type -> table.put(type, names.getProperty(type)));
    return table;
  }
}
