package org.unodc.cop.examples.programme.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.unodc.cop.examples.programme.ProgrammeService;

class ModulesTest {
  private static final ApplicationModules MODULES = ApplicationModules.of(ProgrammeService.class);
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(Parts.SERVICE);

  @Test
  void haveNoCycles() {
    MODULES.verify();
  }

  @Test
  void areCoreOrRemovable() {
    assertThat(
            MODULES.stream()
                .map(ApplicationModule::getIdentifier)
                .map(Object::toString)
                .collect(Collectors.toSet()))
        .isEqualTo(Sets.union(Parts.CORE, Parts.REMOVABLE.keySet()));
  }

  @Test
  void inTheCoreUseNoRemovableOne() {
    noClasses()
        .that()
        .resideInAnyPackage(packages(Parts.CORE))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(Parts.REMOVABLE.keySet()))
        .check(CLASSES);
  }

  static ImmutableSet<String> removable() {
    return Parts.REMOVABLE.keySet();
  }

  @ParameterizedTest
  @MethodSource("removable")
  void canBeDeletedWithThoseThatTheTableNames(String part) {
    ImmutableSet<String> gone =
        ImmutableSet.<String>builder().add(part).addAll(Parts.REMOVABLE.get(part)).build();

    noClasses()
        .that()
        .resideOutsideOfPackages(packages(gone))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(gone))
        .check(CLASSES);
  }

  private static String[] packages(Collection<String> parts) {
    return parts.stream().map(part -> Parts.SERVICE + "." + part + "..").toArray(String[]::new);
  }
}
