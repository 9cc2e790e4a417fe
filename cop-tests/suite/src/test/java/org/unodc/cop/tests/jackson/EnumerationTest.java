package org.unodc.cop.tests.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.reflect.TypeParameter;
import com.google.common.reflect.TypeToken;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.tests.contract.Model;

/** Both mappers read and write the enumerations of the library in one form. */
class EnumerationTest {

  static Stream<Class<?>> enumerations() {
    return Model.publicTypesOfTheLibrary().filter(Class::isEnum);
  }

  static Stream<UserMapper> mappers() {
    return UserMapper.all();
  }

  @Test
  void areFoundInBothModules() {
    assertThat(enumerations()).hasSizeGreaterThan(40).contains(ProblemCode.class);
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void haveOneFormAsValues(Class<?> type) throws Exception {
    for (UserMapper mapper : UserMapper.all().toList()) {
      for (Object constant : type.getEnumConstants()) {
        String json = '"' + text((Enum<?>) constant) + '"';
        assertThat(mapper.write(constant, type)).as("%s of %s", json, mapper).isEqualTo(json);
        assertThat(mapper.writeTree(constant)).isEqualTo(json);
        assertThat(mapper.read(json, type)).isEqualTo(constant);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void haveTheSameFormAsKeys(Class<?> type) throws Exception {
    TypeToken<?> map = numbersBy(type);
    for (UserMapper mapper : UserMapper.all().toList()) {
      for (Object constant : type.getEnumConstants()) {
        String json = "{\"" + text((Enum<?>) constant) + "\":1}";
        assertThat(mapper.write(Map.of(constant, 1), map.getType())).isEqualTo(json);
        assertThat(mapper.read(json, map.getType())).isEqualTo(Map.of(constant, 1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void refuseAnUnknownCodeOfAProblem(UserMapper mapper) {
    assertThatThrownBy(() -> mapper.read("\"MISSING_MEMBER\"", ProblemCode.class))
        .isInstanceOf(mapper.mismatch())
        .hasMessageContaining("code of a problem such as json.syntax")
        .hasMessageContaining("there is no such code");
  }

  private static String text(Enum<?> constant) {
    return constant instanceof ProblemCode code ? code.code() : constant.name();
  }

  private static <K> TypeToken<Map<K, Integer>> numbersBy(Class<K> type) {
    return new TypeToken<Map<K, Integer>>() {}.where(new TypeParameter<K>() {}, type);
  }
}
