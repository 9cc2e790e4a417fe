package org.unodc.cop.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.language.UnsafeCharacters;

class DependencyTest {
  /** Collections, dates, numbers and texts, but no logging, archives or resource bundles. */
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
              "com.google.common.math",
              "com.google.common.primitives",
              "org.jspecify.annotations")
          .as("plain Java, Guava's base, collect, math and primitives, and JSpecify");

  /** Arrays and primitives have no package. */
  private static final DescribedPredicate<JavaClass> NO_PACKAGE = resideInAPackage("");

  /** The packages that classes need to read a resource of their own module. */
  private static final DescribedPredicate<JavaClass> STREAMS =
      resideInAnyPackage("java.io", "java.nio.charset");

  /** The packages that every package of the SDK may use. */
  private static final DescribedPredicate<JavaClass> ALLOWED_FOR_SDK =
      PLAIN_JAVA
          .or(NO_PACKAGE)
          .or(STREAMS)
          .or(resideInAnyPackage(Sources.DOMAIN + "..", Sources.SDK + "..", "java.nio"))
          .or(resideInAnyPackage("com.google.common.hash", "org.slf4j"))
          .as("the domain, the SDK and plain Java");

  /** Each library with the packages of the SDK that may use it. */
  private static final ImmutableListMultimap<String, String> LIBRARIES =
      ImmutableListMultimap.<String, String>builder()
          .putAll(
              "tools.jackson.core..", "internal.json", "internal.mapper", "jackson2", "jackson3")
          .putAll("tools.jackson.databind..", "jackson3")
          .putAll("com.fasterxml.jackson..", "jackson2", "jackson3")
          .putAll("de.siegmar.fastcsv..", "csv")
          .putAll("javax.xml.stream..", "report", "xlsx")
          .putAll("com.google.common.net", "report")
          .putAll("com.google.common.escape", "report")
          .putAll("org.snakeyaml.engine..", "yaml")
          .putAll("org.dhatim.fastexcel..", "xlsx")
          .putAll("java.util.zip", "xlsx")
          .putAll("java.lang.invoke", "internal.plain")
          .putAll("java.net", "internal.library", "jsonld", "schedule")
          .putAll("java.lang.module", "internal.library")
          .build();

  /** Checks text from any source, so it does not belong to the model. */
  private static final DescribedPredicate<JavaClass> CHARACTER_CHECKER =
      equivalentTo(UnsafeCharacters.class);

  /** Messages in six languages, with which codecs refuse values; they are not of the model. */
  private static final DescribedPredicate<JavaClass> MESSAGES =
      resideInAnyPackage(Sources.DOMAIN + ".message", Sources.DOMAIN + ".invariant");

  /** The entry points that accept the path of a file. */
  private static final DescribedPredicate<JavaClass> ENTRY_POINTS =
      nameMatching(
              ".*\\.sdk\\.(Cop|json\\.CopJson|yaml\\.CopYaml|stream\\.(CopNdjson|CopElements|TextSource|Utf8Lines)"
                  + "|csv\\.CopCsv|xlsx\\.CopXlsx|migration\\.Migrations"
                  + "|internal\\.file\\.RecordFormats?|internal\\.service\\.yaml\\.YamlRecords)")
          .forSubtype();

  private static final DescribedPredicate<JavaClass> SAVERS =
      nameMatching(
              ".*\\.sdk\\.(file\\.CopFiles(\\$Content)?|file\\.AtomicFileWriter(\\$\\d+)?"
                  + "|internal\\.file\\.CheckedIo)")
          .forSubtype();

  /** The classes that log. The page of cop-sdk lists what each of them logs. */
  private static final DescribedPredicate<JavaClass> LOGGERS =
      nameMatching(
              ".*\\.(domain\\.validation\\.RuleRun"
                  + "|sdk\\.(file\\.(CopFiles|AtomicFileWriter)|internal\\.json\\.UnknownMemberLog"
                  + "|internal\\.migration\\.MigrationPath|yaml\\.MissingEndLog))")
          .forSubtype();

  private static final DescribedPredicate<JavaClass> READERS_OF_OWN_RESOURCES =
      nameMatching(
              ".*\\.domain\\.(validation\\.LibraryVersion|rule\\.FormerRuleIds|place\\.StateTable|party\\.OtherParticipantTable"
                  + "|message\\.CatalogueResources|internal\\.StableNames)")
          .forSubtype();

  @Test
  void theDomainUsesOnlyPlainJavaAndItself() {
    classes()
        .that()
        .resideInAPackage(Sources.DOMAIN + "..")
        .and(DescribedPredicate.not(READERS_OF_OWN_RESOURCES))
        .should()
        .onlyDependOnClassesThat(domainMayKnow())
        .check(Sources.LIBRARY);
  }

  @Test
  void onlyClassesOnTheListReadOwnResourcesOfTheDomain() {
    classes()
        .that(READERS_OF_OWN_RESOURCES)
        .should()
        .onlyDependOnClassesThat(domainMayKnow().or(STREAMS))
        .check(Sources.LIBRARY);
    classes()
        .that(READERS_OF_OWN_RESOURCES)
        .and()
        .resideOutsideOfPackage(Sources.DOMAIN + ".internal")
        .should()
        .bePackagePrivate()
        .check(Sources.LIBRARY);
  }

  @Test
  void onlyTheClassesOnTheListLog() {
    noClasses()
        .that(DescribedPredicate.not(LOGGERS))
        .should()
        .dependOnClassesThat(resideInAPackage("org.slf4j.."))
        .check(Sources.LIBRARY);
  }

  @Test
  void thePageOfTheSdkListsEachClassThatLogs() throws IOException {
    String page = Files.readString(Path.of("..", "..", "cop-sdk", "README.md"));
    List<String> loggers =
        Sources.LIBRARY.stream()
            .filter(
                type ->
                    type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(
                            dependency ->
                                dependency.getTargetClass().getPackageName().equals("org.slf4j")))
            .map(JavaClass::getName)
            .toList();
    assertThat(loggers)
        .hasSize(6)
        .allSatisfy(logger -> assertThat(page).contains("| `" + logger + "` |"));
  }

  @Test
  void theSdkUsesOnlyTheDomainPlainJavaAndTheLibrariesOnTheList() {
    classes()
        .that()
        .resideInAPackage(Sources.SDK + "..")
        .and(DescribedPredicate.not(ENTRY_POINTS.or(SAVERS)))
        .should()
        .onlyDependOnClassesThat(ALLOWED_FOR_SDK.or(resideInAnyPackage(libraries())))
        .check(Sources.LIBRARY);
  }

  @Test
  void onlyThePackagesOnTheListUseEachLibrary() {
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
  void entryPointsUseOnlyBasicFileClasses() {
    classes()
        .that(ENTRY_POINTS)
        .should()
        .onlyDependOnClassesThat(
            ALLOWED_FOR_SDK
                .or(resideInAnyPackage(libraries()))
                .or(resideInAnyPackage("java.nio.file..", "java.nio.channels")))
        .check(Sources.LIBRARY);
  }

  @Test
  void classesThatSaveUseOnlyTheseFileClasses() {
    classes()
        .that(SAVERS)
        .should()
        .onlyDependOnClassesThat(
            ALLOWED_FOR_SDK.or(
                resideInAnyPackage(
                    "java.nio.file..", "java.nio.channels", "java.util.concurrent.atomic")))
        .check(Sources.LIBRARY);
  }

  @Test
  void theCodecBuildingBlocksUseNoTypeOfTheModel() {
    noClasses()
        .that()
        .resideInAPackage(Sources.SDK + ".internal.json")
        .should()
        .dependOnClassesThat(
            resideInAPackage(Sources.DOMAIN + "..")
                .and(DescribedPredicate.not(CHARACTER_CHECKER.or(MESSAGES))))
        .check(Sources.LIBRARY);
  }

  @Test
  void theTestkitUsesOnlyPublicPackages() {
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
