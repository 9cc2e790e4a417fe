package org.unodc.cop.tests.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.schema.CopSchemas;
import org.unodc.cop.testkit.GeneratedRecords;
import org.unodc.cop.testkit.RuleCorpus;

/** Everything that the library reads and writes is valid according to the schemas. */
class SchemaTest {
  /** A number of records that is large enough to contain every type, part and code. */
  private static final int GENERATED = 1_002;

  private static final Schema RECORD = Schemas.of(CopSchemas.jsonSchema());

  static Stream<Golden<?>> goldens() {
    return Golden.all();
  }

  static Stream<Words> words() {
    return Words.all();
  }

  @ParameterizedTest
  @MethodSource("goldens")
  void everyGoldenFileIsValid(Golden<?> golden) {
    assertValid(golden.type(), new String(golden.bytes(), UTF_8));
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyCodeIsValid(Words words) {
    words.words().forEach(word -> assertValid(words.type(), '"' + word + '"'));
  }

  @Test
  void theShippedRecordsAreValid() {
    for (Conference record : List.of(ReferenceRecords.untoc(), ReferenceRecords.uncac())) {
      String json = CopJson.of(Conference.class).write(record);
      assertThat(Schemas.refusals(RECORD, json)).isEmpty();
      assertValid(Conference.class, json);
    }
  }

  @Test
  void everyGeneratedRecordIsValid() {
    CopJson<Conference> json = CopJson.of(Conference.class).compact();
    LongStream.range(0, GENERATED)
        .forEach(
            seed ->
                assertThat(Schemas.refusals(RECORD, json.write(GeneratedRecords.of(seed))))
                    .as("seed %s", seed)
                    .isEmpty());
  }

  @Test
  void theRecordsOfTheRulesAreValid() {
    for (RuleId rule : RuleCorpus.rules()) {
      for (byte[] record : List.of(RuleCorpus.sound(rule), RuleCorpus.broken(rule))) {
        assertThat(Schemas.refusals(RECORD, new String(record, UTF_8))).as(rule.value()).isEmpty();
      }
    }
  }

  @Test
  void theProfilesAreValid() {
    Schema profile = Schemas.of(ValidationProfile.class);
    for (RuleId rule : RuleCorpus.rules()) {
      Stream.of(RuleCorpus.soundProfile(rule), RuleCorpus.brokenProfile(rule))
          .flatMap(json -> json.stream())
          .forEach(
              json ->
                  assertThat(Schemas.refusals(profile, new String(json, UTF_8)))
                      .as(rule.value())
                      .isEmpty());
    }
  }

  @Test
  void aTextMayBeAnObjectOrAPlainString() {
    assertValid(LocalizedText.class, "\"A session\"");
    assertValid(
        LocalizedText.class, "{\"original\": \"fr\", \"texts\": {\"fr\": \"Une session\"}}");
    Schema text = Schemas.of(LocalizedText.class);
    assertThat(Schemas.refusals(text, "\" \\t\"")).isNotEmpty();
    assertThat(Schemas.refusals(text, "{\"original\": \"fr\"}")).isNotEmpty();
    assertThat(Schemas.refusals(text, "{\"texts\": {\"fr\": 1}}")).isNotEmpty();
    assertThat(Schemas.refusals(text, "[\"A session\"]")).isNotEmpty();
  }

  private static void assertValid(Class<?> type, String json) {
    assertThat(Schemas.refusals(Schemas.of(type), json)).isEmpty();
    assertThat(Schemas.refusals(Schemas.component(type), json)).isEmpty();
  }
}
