package org.unodc.cop.tests.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.sdk.internal.form.Forms;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.schema.CopSchemas;
import org.unodc.cop.tests.checkout.LibraryFolders;
import org.unodc.cop.tests.contract.Model;
import org.unodc.cop.tests.contract.Schemas;
import org.unodc.cop.tests.jackson.UserMapper;

/**
 * Every public type of the exported packages has one JSON form in both mappers, or both mappers
 * refuse it with a sentence that names the way. A type without a decision fails here: give it a
 * form in the {@code FormSource} of its artifact, or refuse it there; types of the domain and of
 * {@code cop-sdk} are in {@code org.unodc.cop.sdk.internal.form}.
 */
class FormsTest {
  private static final List<UserMapper> MAPPERS = UserMapper.all().toList();
  private static final Set<String> EXPORTED =
      LibraryFolders.artifacts().stream()
          .flatMap(artifact -> exports(LibraryFolders.onClassPath(artifact)).stream())
          .collect(Collectors.toSet());

  /** {@return every public type of the packages that the modules export} */
  static Stream<Class<?>> exported() {
    return Model.publicTypesOfTheLibrary().filter(type -> EXPORTED.contains(type.getPackageName()));
  }

  static Stream<Class<?>> withForm() {
    return exported().filter(type -> Forms.nearest(type).isPresent());
  }

  static Stream<Class<?>> computed() {
    return exported().filter(Forms.computedTypes()::contains);
  }

  static Stream<Class<?>> refused() {
    return exported().filter(type -> Forms.refusals().containsKey(type.getName()));
  }

  @Test
  void everyTypeHasADecision() {
    assertThat(exported()).hasSizeGreaterThan(300);
    assertThat(exported())
        .filteredOn(type -> Forms.nearest(type).isEmpty())
        .extracting(Class::getName)
        .as("the types without a form are those that are refused")
        .containsExactlyInAnyOrderElementsOf(Forms.refusals().keySet());
  }

  @ParameterizedTest
  @MethodSource("withForm")
  void aValueHasOneForm(Class<?> type) throws Exception {
    Object value = FormSamples.of(type);
    String json = written(type, value);

    assertThat(json).isNotBlank().isNotEqualTo("{}");
    for (UserMapper mapper : MAPPERS) {
      assertThat(mapper.write(value, type)).as("%s", mapper).isEqualTo(json);
      if (isRead(type)) {
        assertThat(mapper.read(json, type)).isEqualTo(value);
      } else {
        assertThatThrownBy(() -> mapper.read(json, type))
            .as("%s of %s", type, mapper)
            .hasMessageContaining(type.getName())
            .hasMessageMatching("(?s).*( is only written to JSON| no JSON form of its own).*");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("computed")
  void aFormHasASchema(Class<?> type) {
    String json = written(type, FormSamples.of(type));
    assertThat(Schemas.refusals(Schemas.component(type), json)).as(json).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void aRefusalNamesTheWay(Class<?> type) {
    String sentence = type.getName() + " has no JSON form. " + Forms.refusals().get(type.getName());
    Object value = FormSamples.ofRefused(type);

    assertThatThrownBy(() -> CopSchemas.jsonSchema(type)).hasMessage(sentence);
    for (UserMapper mapper : MAPPERS) {
      assertThatThrownBy(() -> mapper.write(value, type)).hasMessageContaining(sentence);
      assertThatThrownBy(() -> mapper.read("{}", type)).hasMessageContaining(sentence);
    }
  }

  /** {@return the packages that a module exports to all others} */
  private static Set<String> exports(Path home) {
    return ModuleFinder.of(home).findAll().stream()
        .flatMap(module -> module.descriptor().exports().stream())
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  /** {@return the value as the codec of this type writes it} */
  private static String written(Class<?> type, Object value) {
    return text(Forms.nearest(type).orElseThrow(), value);
  }

  @SuppressWarnings("unchecked") // the codec of the type of the value
  private static <T> String text(Codec<T> codec, Object value) {
    return new String(JsonOutput.bytes((T) value, codec, false), UTF_8).strip();
  }

  private static boolean isRead(Class<?> type) {
    return Forms.nearest(type).filter(Forms::isRead).isPresent();
  }
}
