package org.unodc.cop.testkit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the files of the corpus that follow from others: the broken record of each rule, which is
 * its sound record with a patch, and the manifest for programs in other languages. The build of the
 * testkit runs this program.
 */
final class CorpusWriter {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(layout())
          .build();

  private CorpusWriter() {}

  /**
   * Writes the files.
   *
   * @param arguments the folder of the corpus among the compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    for (RuleId rule : RuleCorpus.rules()) {
      Files.write(corpus.resolve(rule + "/broken.json"), brokenRecord(rule));
    }
    Files.write(corpus.resolve("manifest.json"), manifest());
  }

  private static byte[] brokenRecord(RuleId rule) {
    try {
      JsonNode record = MAPPER.readTree(RuleCorpus.sound(rule));
      JsonPatch.apply(MAPPER.readTree(RuleCorpus.FILES.read(rule + "/broken.patch.json")), record);
      return MAPPER.writeValueAsBytes(record);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("The patch of " + rule + " cannot be applied.", e);
    }
  }

  private static byte[] manifest() {
    ObjectNode manifest = MAPPER.createObjectNode();
    manifest.put("format", "cop-rules/1");
    manifest.put("records", "cop/1");
    manifest.put("schema", "urn:org-unodc-cop:schema:cop-1");
    manifest.put("day", RuleCorpus.day().toString());
    ArrayNode entries = manifest.putArray("rules");
    Map<RuleId, Severity> severities =
        Rulebook.standard().cases().stream().collect(toMap(Rule::id, Rule::severity));
    for (RuleId rule : RuleCorpus.rules()) {
      Optional<byte[]> profile = RuleCorpus.brokenProfile(rule);
      ObjectNode entry = entries.addObject();
      entry.put("id", rule.value());
      entry.put("severity", requireNonNull(severities.get(rule), rule.value()).name());
      example(entry, rule, "sound", RuleCorpus.soundProfile(rule));
      ArrayNode findings = example(entry, rule, "broken", profile);
      validate(RuleCorpus.broken(rule), profile)
          .forEach(finding -> findings.add(finding.place().pointer()));
    }
    return MAPPER.writeValueAsBytes(manifest);
  }

  /** {@return the findings of an example, still without elements} */
  private static ArrayNode example(
      ObjectNode entry, RuleId rule, String name, Optional<byte[]> profile) {
    ObjectNode example = entry.putObject(name);
    example.put("record", rule + "/" + name + ".json");
    if (profile.isPresent()) {
      example.put("profile", rule + "/" + name + ".profile.json");
    }
    return example.putArray("findings");
  }

  private static List<Finding> validate(byte[] record, Optional<byte[]> profile) {
    return Rulebook.standard()
        .validate(
            CopJson.of(Conference.class).read(record),
            RuleCorpus.day(),
            profile
                .map(CopJson.of(ValidationProfile.class)::read)
                .orElseGet(ValidationProfile::full))
        .findings();
  }

  /** {@return the layout of the sound records: two blanks a level, the same on every system} */
  private static DefaultPrettyPrinter layout() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }
}
