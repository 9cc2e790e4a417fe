package org.unodc.cop.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code manifest.json}. */
final class ManifestReader {
  private ManifestReader() {}

  /** {@return the case of each rule, in the order of the manifest} */
  static ImmutableList<RuleCase> cases(byte[] utf8) {
    return new JsonMapper()
        .readTree(utf8).required("rules").values().stream()
            .map(ManifestReader::ruleCase)
            .collect(toImmutableList());
  }

  private static RuleCase ruleCase(JsonNode rule) {
    return new RuleCase(
        RuleId.of(rule.required("id").stringValue()),
        Severity.valueOf(rule.required("severity").stringValue()),
        example(rule.required("sound")),
        example(rule.required("broken")));
  }

  private static RuleExample example(JsonNode example) {
    return new RuleExample(
        example.required("record").stringValue(),
        Optional.ofNullable(example.get("profile")).map(JsonNode::stringValue),
        example.required("findings").values().stream()
            .map(pointer -> Place.parse(pointer.stringValue()))
            .collect(toImmutableList()));
  }
}
