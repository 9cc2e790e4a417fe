package org.unodc.cop.tests.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.JsonPatch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.diff.CopDiff;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.testkit.CopFixtures;
import org.unodc.cop.tests.effort.EffortRatio;

/** After any edits, the difference leads from the original record to the edited record. */
@Tag("thorough")
class DiffPropertyTest {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  static Stream<Integer> seeds() {
    return IntStream.range(0, 150).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void leadsFromACompleteRecordToAnEditedOne(int seed) throws JsonProcessingException {
    Random random = new Random(seed);
    Conference full = CopFixtures.value(Conference.class);
    check(full, Edits.edited(full, 1 + random.nextInt(12), random));
  }

  @Test
  void leadsFromTheRecordOfUntocToAnEditedOneAndBack() throws JsonProcessingException {
    Random random = new Random(12);
    Conference untoc = ReferenceRecords.untoc();
    Conference edited = Edits.edited(untoc, 15, random);
    check(untoc, edited);
    check(edited, untoc);
    check(untoc, ReferenceRecords.uncac());
  }

  @Test
  void leadsFromAnyOrderToAnyOther() throws JsonProcessingException {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      check(Edits.record(some(random)), Edits.record(some(random)));
    }
  }

  @Test
  void comparesManyThingsInProportionalTime() throws JsonProcessingException {
    Conference[] few = shuffled(2_000);
    Conference[] many = shuffled(10_000);

    assertThat(EffortRatio.of(() -> compare(many), () -> compare(few), 12)).isLessThan(12);
  }

  /** {@return a record, and the same in another order without its first hundred things} */
  private static Conference[] shuffled(int things) throws JsonProcessingException {
    List<String> all = IntStream.range(0, things).mapToObj(i -> "s" + i + ":Name " + i).toList();
    List<String> shuffled = new ArrayList<>(all.subList(100, things));
    Collections.shuffle(shuffled, new Random(1));
    return new Conference[] {Edits.record(all), Edits.record(shuffled)};
  }

  private static void compare(Conference... records) {
    CopDiff diff = CopDiff.between(records[0], records[1]);
    assertThat(diff.applyTo(records[0])).isEqualTo(records[1]);
    assertThat(diff.summary()).contains(", 100 removed, 0 changed, ");
  }

  private static List<String> some(Random random) {
    List<String> some = new ArrayList<>();
    for (char id = 'a'; id < 'a' + 12; id++) {
      if (random.nextInt(3) > 0) {
        some.add(id + ":" + (random.nextInt(4) == 0 ? "Other" : "Same"));
      }
    }
    Collections.shuffle(some, random);
    return some;
  }

  private static void check(Conference before, Conference after) throws JsonProcessingException {
    CopDiff diff = CopDiff.between(before, after);
    assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
    assertThat(diff.applyTo(before)).isEqualTo(after);
    JsonNode patched =
        JsonPatch.apply(MAPPER.readTree(diff.toJsonPatch()), MAPPER.readTree(json(before)));
    assertThat(patched).isEqualTo(MAPPER.readTree(json(after)));
    assertThat(diff.summary()).isNotBlank();
  }

  private static String json(Conference record) {
    return new String(CopJson.of(Conference.class).writeBytes(record), UTF_8);
  }
}
