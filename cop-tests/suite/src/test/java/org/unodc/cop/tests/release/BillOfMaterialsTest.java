package org.unodc.cop.tests.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the bills of materials of the published modules. {@code mvn verify} creates the bills;
 * {@code mvn test} does not.
 */
class BillOfMaterialsTest {
  /** The accepted licences. The addition of another licence requires a decision. */
  private static final Set<String> ACCEPTED = Set.of("Apache-2.0", "BSD-2-Clause", "MIT");

  static Stream<Path> bills() {
    return Published.MODULES.stream().map(module -> module.resolve("target/bom.json"));
  }

  @ParameterizedTest
  @MethodSource("bills")
  void containsTheChecksumOfEachComponent(Path bill) {
    assertThat(components(bill))
        .allSatisfy(component -> assertThat(sha256(component)).matches("[0-9a-f]{64}"));
  }

  @ParameterizedTest
  @MethodSource("bills")
  void containsOnlyComponentsWithAcceptedLicences(Path bill) {
    assertThat(components(bill))
        .allSatisfy(component -> assertThat(licences(component)).isNotEmpty().isSubsetOf(ACCEPTED));
  }

  private static JsonNode components(Path bill) {
    assumeThat(bill).exists();
    JsonNode components = JsonMapper.shared().readTree(bill.toFile()).path("components");
    assertThat(components).isNotEmpty();
    return components;
  }

  private static String sha256(JsonNode component) {
    for (JsonNode hash : component.path("hashes")) {
      if (hash.path("alg").asString().equals("SHA-256")) {
        return hash.path("content").asString();
      }
    }
    return "";
  }

  /**
   * {@return the SPDX identifiers of the licences; the name of a licence that has no identifier}
   */
  private static Set<String> licences(JsonNode component) {
    Set<String> licences = new TreeSet<>();
    for (JsonNode choice : component.path("licenses")) {
      JsonNode licence = choice.path("license");
      licences.add(licence.path("id").asString(licence.path("name").asString("")));
    }
    return licences;
  }
}
