package org.unodc.cop.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class DependencyTest {
  /** Collections, dates, numbers and texts: neither logging nor archives nor resource bundles. */
  private static final DescribedPredicate<JavaClass> PLAIN_JAVA =
      resideInAnyPackage(
              "java.lang",
              "java.lang.annotation",
              "java.lang.runtime",
              "java.util",
              "java.util.concurrent",
              "java.util.function",
              "java.util.regex",
              "java.util.stream",
              "java.time..",
              "java.math",
              "java.text",
              "com.google.common.base",
              "com.google.common.collect",
              "com.google.common.primitives",
              "org.jspecify.annotations")
          .as("plain Java, Guava's base, collect and primitives, and JSpecify");

  /** Arrays and primitives have no package. */
  private static final DescribedPredicate<JavaClass> NO_PACKAGE = resideInAPackage("");

  /** What reads a resource of the module itself. */
  private static final DescribedPredicate<JavaClass> STREAMS =
      resideInAnyPackage("java.io", "java.nio.charset");

  /** What every package of the SDK may know. */
  private static final DescribedPredicate<JavaClass> SDK_MAY_KNOW =
      PLAIN_JAVA
          .or(NO_PACKAGE)
          .or(STREAMS)
          .or(resideInAnyPackage(Sources.DOMAIN + "..", Sources.SDK + "..", "java.nio"))
          .or(resideInAPackage("com.google.common.hash"))
          .as("the domain, the SDK and plain Java");

  /** What one package of the SDK may know, and which packages these are. */
  private static final ImmutableListMultimap<String, String> LIBRARIES =
      ImmutableListMultimap.<String, String>builder()
          .putAll(
              "tools.jackson.core..", "internal.json", "internal.mapper", "jackson2", "jackson3")
          .putAll("tools.jackson.databind..", "jackson3")
          .putAll("com.fasterxml.jackson..", "jackson2", "jackson3")
          .putAll("de.siegmar.fastcsv..", "csv", "report")
          .putAll("javax.xml.stream..", "report", "xlsx")
          .putAll("com.google.common.net", "report")
          .putAll("com.google.common.escape", "report")
          .putAll("org.snakeyaml.engine..", "yaml")
          .putAll("org.dhatim.fastexcel..", "xlsx")
          .putAll("java.util.zip", "xlsx")
          .putAll("java.net", "jsonld", "schedule")
          .build();

  /** What takes the path of a file. */
  private static final DescribedPredicate<JavaClass> DOORS =
      nameMatching(
              ".*\\.sdk\\.(Cop|json\\.CopJson|yaml\\.CopYaml|stream\\.(CopNdjson|CopElements|TextSource)"
                  + "|csv\\.CopCsv|xlsx\\.CopXlsx|migration\\.Migrations)")
          .forSubtype();

  private static final DescribedPredicate<JavaClass> SAVERS =
      nameMatching(
              ".*\\.sdk\\.(file\\.CopFiles(\\$Content)?|file\\.AtomicFileWriter(\\$\\d+)?|internal\\.file\\.IoErrors)")
          .forSubtype();

  private static final DescribedPredicate<JavaClass> READERS_OF_OWN_RESOURCES =
      nameMatching(
              ".*\\.domain\\.(validation\\.LibraryVersion|place\\.StateTable|rule\\.CatalogueResources|internal\\.StableNames)")
          .forSubtype();

  @Test
  void theDomainKnowsPlainJavaAndItself() {
    classes()
        .that()
        .resideInAPackage(Sources.DOMAIN + "..")
        .and(DescribedPredicate.not(READERS_OF_OWN_RESOURCES))
        .should()
        .onlyDependOnClassesThat(domainMayKnow())
        .check(Sources.LIBRARY);
  }

  @Test
  void onlyThreeClassesOfTheDomainReadItsOwnResources() {
    classes()
        .that(READERS_OF_OWN_RESOURCES)
        .should()
        .onlyDependOnClassesThat(domainMayKnow().or(STREAMS))
        .andShould()
        .bePackagePrivate()
        .check(Sources.LIBRARY);
  }

  @Test
  void onlyTheValidationLogs() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Sources.DOMAIN + ".validation.RuleRun")
        .should()
        .dependOnClassesThat(resideInAPackage("org.slf4j.."))
        .check(Sources.LIBRARY);
  }

  @Test
  void theSdkKnowsTheDomainPlainJavaAndTheLibrariesOnTheList() {
    classes()
        .that()
        .resideInAPackage(Sources.SDK + "..")
        .and(DescribedPredicate.not(DOORS.or(SAVERS)))
        .should()
        .onlyDependOnClassesThat(SDK_MAY_KNOW.or(resideInAnyPackage(libraries())))
        .check(Sources.LIBRARY);
  }

  @Test
  void eachLibraryIsKnownToThePackagesThatNeedItAlone() {
    LIBRARIES
        .asMap()
        .forEach(
            (library, packages) ->
                noClasses()
                    .that()
                    .resideOutsideOfPackages(
                        packages.stream()
                            .map(name -> Sources.SDK + '.' + name)
                            .toArray(String[]::new))
                    .should()
                    .dependOnClassesThat(resideInAPackage(library))
                    .check(Sources.LIBRARY));
  }

  @Test
  void eachLibraryIsNeeded() {
    LIBRARIES.forEach(
        (library, name) ->
            assertThat(Sources.LIBRARY)
                .filteredOn(resideInAPackage(Sources.SDK + '.' + name))
                .flatExtracting(JavaClass::getDirectDependenciesFromSelf)
                .extracting(Dependency::getTargetClass)
                .as("%s in %s", library, name)
                .anyMatch(resideInAPackage(library)));
  }

  @Test
  void onlyTheDoorsKnowFiles() {
    classes()
        .that(DOORS)
        .should()
        .onlyDependOnClassesThat(
            SDK_MAY_KNOW
                .or(resideInAnyPackage(libraries()))
                .or(resideInAnyPackage("java.nio.file..", "java.nio.channels")))
        .check(Sources.LIBRARY);
  }

  @Test
  void onlyWhatSavesAndWhatTellsRefusalsKnowMoreOfFiles() {
    classes()
        .that(SAVERS)
        .should()
        .onlyDependOnClassesThat(
            SDK_MAY_KNOW.or(
                resideInAnyPackage(
                    "java.nio.file..", "java.nio.channels", "java.util.concurrent.atomic")))
        .check(Sources.LIBRARY);
  }

  @Test
  void theCodecVocabularyKnowsNoTypeOfTheModel() {
    noClasses()
        .that()
        .resideInAPackage(Sources.SDK + ".internal.json")
        .should()
        .dependOnClassesThat(resideInAPackage(Sources.DOMAIN + ".."))
        .check(Sources.LIBRARY);
  }

  @Test
  void theTestkitKnowsWhatUsersKnow() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(Sources.SDK + ".internal..", Sources.DOMAIN + ".internal"))
        .check(new ClassFileImporter().importPackages("org.unodc.cop.testkit"));
  }

  private static DescribedPredicate<JavaClass> domainMayKnow() {
    return PLAIN_JAVA
        .or(NO_PACKAGE)
        .or(resideInAnyPackage(Sources.DOMAIN + "..", "org.immutables.value", "org.slf4j"));
  }

  private static String[] libraries() {
    return LIBRARIES.keySet().toArray(String[]::new);
  }
}
