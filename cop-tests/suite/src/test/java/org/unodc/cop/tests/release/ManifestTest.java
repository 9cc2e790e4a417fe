package org.unodc.cop.tests.release;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.tests.checkout.LibraryFolders;

/**
 * The manifests tell programs and OSGi what the jars are, and which packages they have and need.
 */
class ManifestTest {
  @ParameterizedTest
  @CsvSource({
    "cop-domain, Conference of the Parties: domain, org.unodc.cop.domain",
    "cop-sdk, Conference of the Parties: SDK, org.unodc.cop.sdk",
    "cop-yaml, Conference of the Parties: YAML, org.unodc.cop.sdk.yaml",
    "cop-tables, Conference of the Parties: tables, org.unodc.cop.sdk.tables",
    "cop-xlsx, Conference of the Parties: workbooks, org.unodc.cop.sdk.xlsx",
    "cop-report, Conference of the Parties: reports, org.unodc.cop.sdk.report",
    "cop-publish, Conference of the Parties: publications, org.unodc.cop.sdk.publish"
  })
  void hasTitleVersionAndVendor(String module, String title, String symbolicName)
      throws IOException {
    Attributes manifest = manifest(module);
    String version = manifest.getValue("Implementation-Version");

    assertThat(manifest.getValue("Implementation-Title")).isEqualTo(title);
    assertThat(manifest.getValue("Implementation-Vendor")).isEqualTo("The authors of cop");
    assertThat(version)
        .isEqualTo(Pom.of(LibraryFolders.of(module).resolve(".flattened-pom.xml")).text("version"));
    assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo(symbolicName);
    // OSGi separates the qualifier by a dot.
    assertThat(manifest.getValue("Bundle-Version")).isEqualTo(version.replace('-', '.'));
  }

  @ParameterizedTest
  @MethodSource("org.unodc.cop.tests.checkout.LibraryFolders#artifacts")
  void exportsThePackagesOfTheJavaModule(String module) throws IOException {
    assertThat(packages(manifest(module), "Export-Package").keySet())
        .isEqualTo(
            descriptor(module).exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(toCollection(TreeSet::new)));
  }

  @Test
  void needsOnlyTheRequiredLibraries() throws IOException {
    for (String module : LibraryFolders.artifacts()) {
      packages(manifest(module), "Import-Package")
          .forEach(
              (name, attributes) -> {
                boolean required =
                    name.matches(
                        "(org\\.unodc|com\\.google|org\\.slf4j|tools\\.jackson\\.core|java"
                            + "|de\\.siegmar|org\\.snakeyaml).*");
                assertThat(attributes.contains("resolution:=optional"))
                    .as(name)
                    .isEqualTo(!required && !name.startsWith("javax.xml"));
              });
    }
  }

  @Test
  void acceptsTheVersionsOfLibrariesThatOtherBundlesChoose() throws IOException {
    assertThat(imported("cop-sdk", "com.fasterxml.jackson.databind")).contains("[2.16,3)");
    assertThat(imported("cop-sdk", "tools.jackson.databind")).contains("[3,4)");
    assertThat(imported("cop-yaml", "org.snakeyaml.engine.v2.api")).contains("[3.0.1,4)");
    assertThat(imported("cop-tables", "de.siegmar.fastcsv.reader")).contains("[4.3,5)");
    assertThat(imported("cop-xlsx", "org.dhatim.fastexcel")).doesNotContain("version");
  }

  private static String imported(String artifact, String name) throws IOException {
    return packages(manifest(artifact), "Import-Package").get(name);
  }

  @Test
  void theJacksonModulesNameTheVersion() throws IOException {
    String version = manifest("cop-sdk").getValue("Implementation-Version");

    assertThat(new org.unodc.cop.sdk.jackson2.CopModule().version().toFullString())
        .isEqualTo("org.unodc.cop/cop-sdk/" + version);
    assertThat(new org.unodc.cop.sdk.jackson3.CopModule().version().toFullString())
        .isEqualTo("org.unodc.cop/cop-sdk/" + version);
  }

  private static Attributes manifest(String module) throws IOException {
    try (InputStream bytes =
        Files.newInputStream(LibraryFolders.classes(module).resolve("META-INF/MANIFEST.MF"))) {
      return new Manifest(bytes).getMainAttributes();
    }
  }

  private static ModuleDescriptor descriptor(String module) {
    return ModuleFinder.of(LibraryFolders.classes(module)).findAll().iterator().next().descriptor();
  }

  /**
   * {@return the packages of a header with their attributes; a comma in quotes separates nothing}
   */
  private static Map<String, String> packages(Attributes manifest, String header) {
    Map<String, String> packages = new TreeMap<>();
    Arrays.stream(manifest.getValue(header).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
        .map(entry -> entry.split(";", 2))
        .forEach(entry -> packages.put(entry[0], entry.length > 1 ? entry[1] : ""));
    return packages;
  }
}
