package org.unodc.cop.examples.programme.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A record with a payload in every text that can hold one and leaves it readable. */
final class HostileRecord {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final CopJson<Conference> RECORD = CopJson.of(Conference.class);

  private final List<String> payloads;
  // Taken in turn, the texts of one language might never meet some of them.
  private final Random turn = new Random(1);

  private HostileRecord(List<String> payloads) {
    this.payloads = payloads;
  }

  static Conference of(Conference record, List<String> payloads) {
    return new HostileRecord(payloads).fill(RECORD.write(record));
  }

  private Conference fill(String record) {
    JsonNode original = JSON.readTree(record);
    JsonNode hostile = JSON.readTree(record);
    for (JsonPointer place : texts(original)) {
      put(hostile, place, StringNode.valueOf(payloads.get(turn.nextInt(payloads.size()))));
    }
    while (true) {
      try {
        return RECORD.read(JSON.writeValueAsString(hostile));
      } catch (CopException refused) {
        for (Problem problem : refused.problems()) {
          JsonPointer place = JsonPointer.compile(problem.pointer());
          put(hostile, place, original.at(place));
        }
      }
    }
  }

  private static List<JsonPointer> texts(JsonNode tree) {
    List<JsonPointer> places = new ArrayList<>();
    collect(tree, JsonPointer.empty(), places);
    return places;
  }

  private static void collect(JsonNode node, JsonPointer place, List<JsonPointer> places) {
    if (node.isString()) {
      places.add(place);
    }
    node.properties()
        .forEach(one -> collect(one.getValue(), place.appendProperty(one.getKey()), places));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), place.appendIndex(i), places);
    }
  }

  private static void put(JsonNode tree, JsonPointer place, JsonNode value) {
    JsonNode owner = tree.at(place.head());
    if (owner instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), value);
    } else {
      ((ArrayNode) owner).set(place.last().getMatchingIndex(), value);
    }
  }
}
