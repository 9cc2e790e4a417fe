package org.unodc.cop.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypesTest {

  static List<String> packages() {
    return List.copyOf(Sources.packages());
  }

  @Test
  void publicTypesCannotBeExtendedByOthers() {
    assertThat(Sources.LIBRARY.stream().filter(type -> isPublic(type) && isOpen(type)))
        .as("Public classes are final, sealed, enumerations, records or interfaces.")
        .isEmpty();
  }

  @Test
  void generatedTypesAreHidden() {
    classes()
        .that()
        .haveSimpleNameStartingWith("Immutable")
        .should()
        .notBePublic()
        .check(Sources.LIBRARY);
  }

  @Test
  void namesAvoidMeaninglessSuffixes() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Sources.DOMAIN + ".part.Entity")
        .should()
        .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO|Entity|Vo|VO|Validator)(\\$.*)?")
        .check(Sources.LIBRARY);
  }

  @Test
  void noTypeSupportsJavaSerialization() {
    noClasses()
        .that()
        .areNotAssignableTo(Throwable.class)
        .and()
        .areNotEnums()
        .should()
        .beAssignableTo(Serializable.class)
        .check(Sources.LIBRARY);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(Object.*|Externalizable)")
        .check(Sources.LIBRARY);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void everyPackageIsNullMarked(String name) throws ClassNotFoundException {
    Class<?> info = Class.forName(name + ".package-info");
    assertThat(info.isAnnotationPresent(NullMarked.class)).isTrue();
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(TypesTest::isPublic).orElse(true);
  }

  private static boolean isOpen(JavaClass type) {
    return !type.isInterface()
        && !type.isEnum()
        && !type.getModifiers().contains(JavaModifier.FINAL)
        && !type.reflect().isSealed();
  }
}
