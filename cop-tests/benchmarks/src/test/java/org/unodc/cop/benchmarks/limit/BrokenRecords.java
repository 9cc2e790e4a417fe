package org.unodc.cop.benchmarks.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.unodc.cop.benchmarks.record.GeneratedRecord;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Copies of the generated record with planted mistakes, which can still be read. */
final class BrokenRecords {
  private static final int MISTAKES_OF_A_KIND = 12;

  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  private static final byte[] SOUND = JSON.writeBytes(GeneratedRecord.standard());

  private final ObjectNode record = (ObjectNode) JsonMapper.shared().readTree(SOUND);
  private final Random random;

  private BrokenRecords(long seed) {
    this.random = new Random(seed);
  }

  /** {@return the record with the mistakes that follow from a seed} */
  static Conference of(long seed) {
    BrokenRecords broken = new BrokenRecords(seed);
    for (int i = 0; i < MISTAKES_OF_A_KIND; i++) {
      broken.text();
      broken.plainText();
      broken.reference();
      broken.action();
      broken.stakeholder();
      broken.sideEvent();
    }
    broken.repeatedIds();
    return JSON.read(JsonMapper.shared().writeValueAsBytes(broken.record));
  }

  private void text() {
    ObjectNode text = (ObjectNode) one(record.findParents("texts"));
    ObjectNode texts = (ObjectNode) text.get("texts");
    String tag = texts.propertyNames().iterator().next();
    switch (random.nextInt(4)) {
      case 0 -> text.put("original", oneOf("pt", "not a tag", "en", "de-AT"));
      case 1 -> texts.set(oneOf("e", "de", "en-GB", "x_y"), texts.get(tag));
      default -> texts.put(tag, spoilt(texts.get(tag).asString()));
    }
  }

  private void plainText() {
    String member = oneOf("acronyms", "website", "number", "name", "article", "languages", "kind");
    JsonNode holder = one(record.findParents(member));
    JsonNode value = holder.get(member);
    if (value instanceof ArrayNode list && !list.isEmpty()) {
      list.set(0, list.arrayNode().stringNode(spoilt(list.get(0).asString())));
    } else if (value.isString() && !isCode(holder, member)) {
      ((ObjectNode) holder).put(member, spoilt(value.asString()));
    }
  }

  /** {@return whether a member has a word of a closed list; only stakeholders have other kinds} */
  private static boolean isCode(JsonNode holder, String member) {
    return member.equals("kind") && !holder.has("acronyms");
  }

  private void reference() {
    String member =
        oneOf("participant", "instrument", "stakeholder", "room", "session", "convention");
    JsonNode holder = one(record.findParents(member));
    if (holder.get(member).isString()) {
      ((ObjectNode) holder)
          .put(member, oneOf("nobody", "aut", "org-7", "org-8", "room-1", "session-1"));
    }
  }

  private void action() {
    ArrayNode actions = (ArrayNode) record.get("treatyActions");
    ObjectNode action = (ObjectNode) one(actions);
    switch (random.nextInt(4)) {
      case 0 -> action.remove("date");
      case 1 -> action.put("date", oneOf("2001-03-04", "2093-01-01", "2002-02-02"));
      case 2 -> action.put("kind", oneOf("SIGNATURE", "DEFINITIVE_SIGNATURE", "RATIFICATION"));
      default -> actions.add(action.deepCopy());
    }
  }

  private void stakeholder() {
    ObjectNode stakeholder = (ObjectNode) one(record.get("stakeholders"));
    if (stakeholder.get("consultativeStatus") instanceof ObjectNode status) {
      status.put("year", 1900 + random.nextInt(200));
      stakeholder.put("kind", oneOf("IGO", "NGO", "UN_ENTITY", "ACADEMIA"));
    }
  }

  private void sideEvent() {
    ObjectNode event = (ObjectNode) one(record.get("sideEvents"));
    ObjectNode other = (ObjectNode) one(record.get("sideEvents"));
    switch (random.nextInt(4)) {
      case 0 -> event.set("slot", other.get("slot"));
      case 1 -> event.set("room", other.get("room"));
      case 2 -> event.put("status", oneOf("CANCELLED", "HELD", "DECLINED"));
      default -> {
        ObjectNode slot = (ObjectNode) event.get("slot");
        slot.put("end", "2030" + slot.get("end").asString().substring(4));
      }
    }
  }

  private void repeatedIds() {
    for (String list : List.of("participants", "stakeholders", "conventions", "declarations")) {
      ArrayNode entities = (ArrayNode) record.get(list);
      entities.add(one(entities).deepCopy());
    }
  }

  private String spoilt(String text) {
    return switch (random.nextInt(6)) {
      case 0 -> text + ' ';
      case 1 -> '\u00A0' + text;
      case 2 -> text.replace(" ", "  ");
      case 3 -> text.replace("s", ".  s");
      case 4 -> text + "e\u0301";
      default -> text + "\u00E9\u0646\u0304";
    };
  }

  private String oneOf(String... values) {
    return values[random.nextInt(values.length)];
  }

  private JsonNode one(Iterable<JsonNode> values) {
    List<JsonNode> all = new ArrayList<>();
    values.forEach(all::add);
    return all.get(random.nextInt(all.size()));
  }
}
