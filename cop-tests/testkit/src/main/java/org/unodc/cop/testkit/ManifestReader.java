package org.unodc.cop.testkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.Severity;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads {@code manifest.json}, which contains only objects, lists and texts. */
final class ManifestReader {
  private ManifestReader() {}

  /** {@return the case of each rule, in the order of the manifest} */
  static ImmutableList<RuleCase> cases(byte[] utf8) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), utf8)) {
      parser.nextToken();
      return list((Map<?, ?>) value(parser), "rules").stream()
          .map(rule -> ruleCase((Map<?, ?>) rule))
          .collect(toImmutableList());
    }
  }

  private static RuleCase ruleCase(Map<?, ?> rule) {
    return new RuleCase(
        RuleId.of(text(rule, "id")),
        Severity.valueOf(text(rule, "severity")),
        example((Map<?, ?>) member(rule, "sound")),
        example((Map<?, ?>) member(rule, "broken")));
  }

  private static RuleExample example(Map<?, ?> example) {
    return new RuleExample(
        text(example, "record"),
        Optional.ofNullable((String) example.get("profile")),
        list(example, "findings").stream()
            .map(pointer -> Place.parse((String) pointer))
            .collect(toImmutableList()));
  }

  private static String text(Map<?, ?> owner, String name) {
    return (String) member(owner, name);
  }

  private static List<?> list(Map<?, ?> owner, String name) {
    return (List<?>) member(owner, name);
  }

  private static Object member(Map<?, ?> owner, String name) {
    return requireNonNull(owner.get(name), name);
  }

  private static Object value(JsonParser parser) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> members = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        members.put(name, value(parser));
      }
      return members;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> elements = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        elements.add(value(parser));
      }
      return elements;
    }
    return parser.getString();
  }
}
