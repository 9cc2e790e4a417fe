package org.unodc.cop.tests.testkit;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.testkit.RuleCase;
import org.unodc.cop.testkit.RuleCorpus;
import org.unodc.cop.testkit.SoundRecord;
import org.unodc.cop.testkit.SoundRecords;
import org.unodc.cop.testkit.mistake.Mistake;
import org.unodc.cop.testkit.mistake.MistakeCatalogue;
import org.unodc.cop.testkit.mistake.PlantedMistake;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Many rules have a condition, such as a policy, a deadline or a complete list. Where it is absent,
 * what is certain anyway is still found: this test takes each condition from the records, and
 * compares the mistakes that are then lost with a reviewed list, in which each has its reason.
 *
 * <p>{@code mvn test -pl cop-tests/suite -am -Dsurefire.failIfNoSpecifiedTests=false
 * -Dtest=GuardsTest -Dgroups=thorough -Dcop.guards.write=true} writes the list anew; a new line has
 * no reason yet.
 */
@Tag("thorough")
class GuardsTest {
  private static final boolean WRITE = Boolean.getBoolean("cop.guards.write");
  private static final Path REVIEWED =
      Path.of("src/test/resources/org/unodc/cop/tests/testkit/guards.tsv");
  private static final long SEED = 36;
  private static final RuleId REFUSED = RuleId.of("reading.refuses");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  /** What takes one condition from a record. */
  private static final ImmutableMap<String, Consumer<ObjectNode>> GUARDS =
      ImmutableMap.<String, Consumer<ObjectNode>>builder()
          .put("side event policy", without("sideEventPolicies"))
          .put("rules of procedure", without("rulesOfProcedure"))
          .put("deadlines", without("deadlines"))
          .put("route of accreditation", without("route"))
          .put("complete list", record -> remove(record, GuardsTest::claimsToBeComplete))
          .put("actions known", without("actionsKnownUntil", "currentParticipantsKnownUntil"))
          .put(
              "days of the session", record -> record.path("sessions").forEach(GuardsTest::undated))
          .put("time zone", without("zone"))
          .put("no regional organization", GuardsTest::addOrganization)
          .buildOrThrow();

  @Test
  void whatIsCertainIsFoundWithoutTheCondition() throws IOException {
    Map<String, String> reviewed = new TreeMap<>();
    for (String line : Files.readAllLines(REVIEWED)) {
      int end = line.lastIndexOf('\t');
      reviewed.put(line.substring(0, end), line.substring(end + 1));
    }
    Map<String, String> lost = new TreeMap<>();
    for (RuleCase rule : RuleCorpus.cases()) {
      new Sound(rule.sound().json()).addLost(rule.toString(), rule.broken().json(), lost);
    }
    ImmutableList<SoundRecord> records = SoundRecords.invented();
    List<Sound> sound = records.stream().map(record -> new Sound(record.json())).toList();
    for (Mistake mistake : MistakeCatalogue.all()) {
      Optional<PlantedMistake> planted = Optional.empty();
      for (int i = 0; i < sound.size() && planted.isEmpty(); i++) {
        planted =
            mistake.rules().isEmpty()
                ? Optional.empty()
                : mistake.plantIn(records.get(i).json(), SEED);
        if (planted.isPresent()) {
          sound.get(i).addLost(mistake.id(), planted.get().json(), lost);
        }
      }
    }
    lost.replaceAll((loss, reason) -> reviewed.getOrDefault(loss, reason));
    if (WRITE) {
      Files.write(
          REVIEWED,
          lost.entrySet().stream().map(entry -> entry.getKey() + "\t" + entry.getValue()).toList());
    }
    assertThat(lost).isEqualTo(reviewed);
    assertThat(reviewed.values()).allMatch(reason -> reason.length() > 10);
  }

  /** A sound record with its findings after each condition was taken from it. */
  private static final class Sound {
    private final byte[] json;
    private final Map<String, ImmutableMultiset<RuleId>> before = new HashMap<>();

    Sound(byte[] json) {
      this.json = json;
    }

    /** Asks the rules that find a mistake again, and all rules only if these lose it. */
    void addLost(String id, byte[] broken, Map<String, String> lost) {
      Optional<ValidationProfile> finders =
          profile(more(broken, "", record -> {}, ValidationProfile.full()).elementSet());
      if (finders.isPresent()) {
        GUARDS.forEach(
            (name, guard) -> {
              if (changes(guard, broken)
                  && more(broken, name, guard, finders.get()).isEmpty()
                  && more(broken, name, guard, ValidationProfile.full()).isEmpty()) {
                lost.put(name + "\t" + id, "");
              }
            });
      }
    }

    /** {@return the rules of a profile with more findings in the broken record than in this one} */
    private ImmutableMultiset<RuleId> more(
        byte[] broken, String name, Consumer<ObjectNode> guard, ValidationProfile profile) {
      return ImmutableMultiset.copyOf(
          Multisets.difference(
              findings(broken, guard, profile),
              before.computeIfAbsent(
                  name, key -> findings(json, guard, ValidationProfile.full()))));
    }
  }

  private static Optional<ValidationProfile> profile(Set<RuleId> rules) {
    if (rules.isEmpty() || rules.contains(REFUSED)) {
      return Optional.empty();
    }
    ValidationProfile.Builder profile = ValidationProfile.builder().name("finders");
    rules.forEach(rule -> profile.include(rule.value()));
    return Optional.of(profile.build());
  }

  private static boolean changes(Consumer<ObjectNode> guard, byte[] record) {
    ObjectNode tree = tree(record);
    guard.accept(tree);
    return !tree.equals(tree(record));
  }

  private static ImmutableMultiset<RuleId> findings(
      byte[] record, Consumer<ObjectNode> guard, ValidationProfile profile) {
    ObjectNode tree = tree(record);
    guard.accept(tree);
    try {
      return Rulebook.standard()
          .validate(JSON.read(tree.toString().getBytes(UTF_8)), RuleCorpus.day(), profile)
          .findings()
          .stream()
          .map(Finding::caseOrRule)
          .collect(toImmutableMultiset());
    } catch (CopException e) {
      return ImmutableMultiset.of(REFUSED);
    }
  }

  private static ObjectNode tree(byte[] record) {
    return (ObjectNode) MAPPER.readTree(record);
  }

  private static Consumer<ObjectNode> without(String... members) {
    List<String> names = List.of(members);
    return record -> remove(record, (name, value) -> names.contains(name));
  }

  private static boolean claimsToBeComplete(String name, JsonNode value) {
    return (name.equals("complete") || name.equals("membersComplete")) && value.asBoolean();
  }

  private static void undated(JsonNode session) {
    ((ObjectNode) session).remove("days");
  }

  private static void remove(JsonNode node, BiPredicate<String, JsonNode> condition) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        if (!condition.test(name, object.get(name))) {
          remove(object.get(name), condition);
        } else if (name.equals("complete")) {
          object.put(name, false);
        } else {
          object.remove(name);
        }
      }
    } else if (node instanceof ArrayNode list) {
      list.forEach(item -> remove(item, condition));
    }
  }

  /** Adds an organization, whose members are not named, as a party to the convention. */
  private static void addOrganization(ObjectNode record) {
    if (record.path("convention").isString()) {
      record
          .withArray("participants")
          .add(
              MAPPER.readTree(
                  """
                  {"type": "regionalOrganization", "id": "guard-union", "name": "Union of Guards"}"""));
      record
          .withArray("treatyActions")
          .add(
              MAPPER.readTree(
                  """
                  {"instrument": "%s", "participant": "guard-union", "kind": "ACCESSION",
                   "date": "2011-01-01"}"""
                      .formatted(record.get("convention").stringValue())));
    }
  }
}
