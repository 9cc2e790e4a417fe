package org.unodc.cop.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.codec.Access;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.stream.CopElements;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.yaml.CopYaml;

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

  private static final String JACKSON_2 = Sources.SDK + ".jackson2";
  private static final String JACKSON_3 = Sources.SDK + ".jackson3";

  /** Arrays and primitives have no package. */
  private static final DescribedPredicate<JavaClass> NO_PACKAGE = resideInAPackage("");

  /** What reads a resource of the module itself. */
  private static final DescribedPredicate<JavaClass> STREAMS =
      resideInAnyPackage("java.io", "java.nio.charset");

  private static final DescribedPredicate<JavaClass> TABLES_AND_XML =
      resideInAnyPackage("de.siegmar.fastcsv.writer", "javax.xml.stream");

  private static final DescribedPredicate<JavaClass> YAML_EVENTS =
      resideInAPackage("org.snakeyaml.engine..");

  private static final DescribedPredicate<JavaClass> DOORS =
      belongToAnyOf(Cop.class, CopJson.class, CopYaml.class, Access.class);
  /** What takes the path of a file. */
      belongToAnyOf(Cop.class, CopJson.class, CopNdjson.class, CopElements.class)
          .or(nameMatching(".*\\.sdk\\.stream\\.TextSource"));

  private static final DescribedPredicate<JavaClass> SAVERS =
      nameMatching(".*\\.sdk\\.(CopFiles(\\$Content)?|Temporary(\\$\\d+)?|codec\\.Access)")
          .forSubtype();

  private static final DescribedPredicate<JavaClass> READERS_OF_OWN_RESOURCES =
      nameMatching(".*\\.domain\\.(LibraryVersion|place\\.StateTable|rule\\.Texts)").forSubtype();

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
        .doNotHaveFullyQualifiedName(Sources.DOMAIN + ".RuleRun")
        .should()
        .dependOnClassesThat(resideInAPackage("org.slf4j.."))
        .check(Sources.LIBRARY);
  }

  @Test
  void theSdkKnowsTheDomainPlainJavaAndTheTokensOfJackson() {
    classes()
        .that()
        .resideInAPackage(Sources.SDK + "..")
        .and(DescribedPredicate.not(DOORS))
        .and(DescribedPredicate.not(DOORS.or(SAVERS)))
        .and(DescribedPredicate.not(belongToAnyOf(Cop.class, CopJson.class)))
        .and()
        .resideOutsideOfPackages(JACKSON_2, JACKSON_3)
        .should()
        .onlyDependOnClassesThat(sdkMayKnow())
        .check(Sources.LIBRARY);
  }

  @Test
  void eachModuleForAMapperKnowsItsOwnLineOfJackson() {
    classes()
        .that()
        .resideInAPackage(JACKSON_2)
        .should()
        .onlyDependOnClassesThat(sdkMayKnow().or(resideInAPackage("com.fasterxml.jackson..")))
        .check(Sources.LIBRARY);
    classes()
        .that()
        .resideInAPackage(JACKSON_3)
        .should()
        .onlyDependOnClassesThat(
            sdkMayKnow()
                .or(resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.annotation")))
        .check(Sources.LIBRARY);
  }

  @Test
  void onlyTheDoorsKnowFiles() {
    classes()
        .that(DOORS)
        .should()
        .onlyDependOnClassesThat(sdkMayKnow().or(resideInAPackage("java.nio.file")))
        .check(Sources.LIBRARY);
  }

  @Test
  void onlyWhatSavesAndWhatTellsRefusalsKnowMoreOfFiles() {
    classes()
        .that(SAVERS)
        .should()
        .onlyDependOnClassesThat(
            sdkMayKnow()
                .or(resideInAPackage("java.nio.file.."))
                .or(resideInAnyPackage("java.nio.channels", "java.util.concurrent.atomic")))
        .check(Sources.LIBRARY);
  }

  @Test
  void onlyTheCodecVocabularyKnowsJackson() {
  void onlyTheCodecVocabularyAndTheModulesKnowJackson() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            Sources.SDK + ".codec", Sources.SDK + ".codec.mapper", JACKSON_2, JACKSON_3)
        .should()
        .dependOnClassesThat(resideInAPackage("tools.jackson.."))
        .check(Sources.LIBRARY);
  }

  @Test
  void onlyTheReportsKnowTablesAndXml() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Sources.SDK + ".report")
        .should()
        .dependOnClassesThat(TABLES_AND_XML)
        .check(Sources.LIBRARY);
  }

  @Test
  void onlyTheYamlKnowsTheEventsOfYaml() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Sources.SDK + ".yaml")
        .should()
        .dependOnClassesThat(YAML_EVENTS)
        .check(Sources.LIBRARY);
  }

  @Test
  void theCodecVocabularyKnowsNoTypeOfTheModel() {
    noClasses()
        .that()
        .resideInAPackage(Sources.SDK + ".codec")
        .should()
        .dependOnClassesThat(resideInAPackage(Sources.DOMAIN + ".."))
        .check(Sources.LIBRARY);
  }

  private static DescribedPredicate<JavaClass> domainMayKnow() {
    return PLAIN_JAVA
        .or(NO_PACKAGE)
        .or(resideInAnyPackage(Sources.DOMAIN + "..", "org.immutables.value", "org.slf4j"));
  }

  private static DescribedPredicate<JavaClass> sdkMayKnow() {
    return PLAIN_JAVA
        .or(NO_PACKAGE)
        .or(STREAMS)
        .or(resideInAnyPackage(Sources.DOMAIN + "..", Sources.SDK + "..", "java.nio"))
        .or(resideInAPackage("com.google.common.hash"))
        .or(resideInAPackage("tools.jackson.core.."))
        .or(TABLES_AND_XML)
        .or(YAML_EVENTS);
  }
}
