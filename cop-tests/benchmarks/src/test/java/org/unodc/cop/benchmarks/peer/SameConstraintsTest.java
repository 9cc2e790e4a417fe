package org.unodc.cop.benchmarks.peer;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.benchmarks.peer.model.ConferenceBean;
import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each constraint that Hibernate Validator checks for the peers is also checked by the library, by
 * reading or by a rule. The file {@code constraints.txt} lists what finds its violation in the
 * generated record; {@code -Dcop.constraints.write=true} writes it anew.
 */
@Tag("thorough")
class SameConstraintsTest {
  private static final Path FILE =
      Path.of("src/test/resources/org/unodc/cop/benchmarks/peer/constraints.txt");

  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  @Test
  void theLibraryFindsEachViolationInTheGeneratedRecord() throws IOException {
    Map<String, Set<String>> found = violations(tree(GeneratedRecord.standard()));
    if (Boolean.getBoolean("cop.constraints.write")) {
      Files.writeString(FILE, lines(found), UTF_8);
    }
    assertThat(found).hasSizeGreaterThan(70);
    assertThat(found.values()).noneMatch(finders -> finders.contains("nothing"));
    assertThat(lines(found)).isEqualTo(Files.readString(FILE, UTF_8));
  }

  @Test
  void theLibraryFindsEachViolationInTheShippedRecord() {
    assertThat(violations(tree(ReferenceRecords.untoc())).values())
        .isNotEmpty()
        .noneMatch(finders -> finders.contains("nothing"));
  }

  /** Otherwise the list of violations would prove nothing. */
  @Test
  void thePeerFindsEachViolation() {
    JsonNode sound = tree(GeneratedRecord.standard());
    for (ConstraintViolation violation : ConstraintViolation.all()) {
      violation
          .plantedIn(sound)
          .ifPresent(broken -> assertThat(peerAccepts(broken)).as("%s", violation).isFalse());
    }
  }

  private static boolean peerAccepts(JsonNode record) {
    try {
      Jackson3Library<ConferenceBean> peer = new Jackson3Library<>(ConferenceBean.class);
      return peer.validate(peer.read(bytes(record))) == 0;
    } catch (JacksonException e) { // reading refuses the value
      return false;
    }
  }

  /** {@return what finds the violations of each constraint, at any path in a record} */
  private static Map<String, Set<String>> violations(JsonNode sound) {
    ImmutableSet<String> before = rules(JSON.read(bytes(sound)));
    Map<String, Set<String>> found = new TreeMap<>();
    for (ConstraintViolation violation : ConstraintViolation.all()) {
      Optional<JsonNode> broken = violation.plantedIn(sound);
      broken.ifPresent(
          record ->
              found
                  .computeIfAbsent(violation.constraint(), constraint -> new TreeSet<>())
                  .addAll(finders(record, before)));
    }
    return found;
  }

  private static Set<String> finders(JsonNode record, ImmutableSet<String> before) {
    CopReading<Conference> reading = JSON.readLeniently(bytes(record));
    if (!reading.problems().isEmpty()) {
      return Set.of(reading.problems().get(0).code().toString());
    }
    Set<String> rules = Sets.difference(rules(reading.value().orElseThrow()), before);
    return rules.isEmpty() ? Set.of("nothing") : rules;
  }

  private static ImmutableSet<String> rules(Conference record) {
    return Rulebook.standard()
        .validate(record, GeneratedRecord.DAY, ValidationProfile.full())
        .findings()
        .stream()
        .map(finding -> finding.caseOrRule().value())
        .collect(toImmutableSet());
  }

  private static String lines(Map<String, Set<String>> found) {
    return found.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()) + '\n')
        .collect(joining());
  }

  private static JsonNode tree(Conference record) {
    return JsonMapper.shared().readTree(JSON.writeBytes(record));
  }

  private static byte[] bytes(JsonNode record) {
    return JsonMapper.shared().writeValueAsBytes(record);
  }
}
