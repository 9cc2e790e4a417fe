package org.unodc.cop.tests.contract;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.testkit.RuleCorpus;

/**
 * Creates the list of the rule corpus for programs in other languages by validating the records.
 */
final class RuleManifest {
  private RuleManifest() {}

  static String json() {
    return """
        {
          "format": "cop-rules/1",
          "records": "cop/1",
          "schema": "urn:org-unodc-cop:schema:cop-1",
          "day": "%s",
          "rules": [
        %s
          ]
        }
        """
        .formatted(
            RuleCorpus.day(),
            Rulebook.standard().rules().stream()
                .sorted((first, second) -> first.id().compareTo(second.id()))
                .map(RuleManifest::json)
                .collect(joining(",\n")));
  }

  private static String json(Rule<?> rule) {
    String sound =
        example(
            rule,
            "sound",
            RuleCorpus.soundProfile(rule.id()),
            Corpus.validateSound(RuleCorpus.sound(rule.id()), rule.id()));
    String broken =
        example(
            rule,
            "broken",
            RuleCorpus.brokenProfile(rule.id()),
            Corpus.validateBroken(RuleCorpus.broken(rule.id()), rule.id()));
    return """
            {
              "id": "%s",
              "severity": "%s",
              "sound": %s,
              "broken": %s
            }"""
        .formatted(rule.id(), rule.severity(), sound, broken)
        .indent(4)
        .stripTrailing();
  }

  private static String example(
      Rule<?> rule, String name, Optional<byte[]> profile, ValidationReport report) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("record", "\"%s/%s.json\"".formatted(rule.id(), name));
    if (profile.isPresent()) {
      members.put("profile", "\"%s/%s.profile.json\"".formatted(rule.id(), name));
    }
    members.put(
        "findings",
        report.findings().stream()
            .map(finding -> '"' + finding.place().pointer() + '"')
            .collect(joining(", ", "[", "]")));
    return members.entrySet().stream()
        .map(member -> "\"%s\": %s".formatted(member.getKey(), member.getValue()))
        .collect(joining(", ", "{", "}"));
  }
}
