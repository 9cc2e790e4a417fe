package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.programme.conference.PersonRegister.ElementKey;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Splits a record into a header and elements, and assembles it again. */
final class RecordAssembler {
  // Each element in the database was within the limits when it was stored.
  private static final CopJson<Conference> JSON =
      CopJson.of(Conference.class)
          .with(CopLimits.standard().withDocumentBytes(1 << 30).withTokens(Integer.MAX_VALUE));

  private RecordAssembler() {}

  /**
   * An element of a record.
   *
   * @param list the name of the JSON member of the record
   * @param key the id of the element, or its index in the list if it has no id
   * @param position the index of the element in the list, counted from 0
   * @param document the element as JSON
   * @param persons the JSON Pointers of the persons in the element
   */
  record Element(String list, String key, long position, JsonNode document, List<String> persons) {
    ElementKey elementKey() {
      return new ElementKey(list, key);
    }

    /** {@return the JSON Pointer of the element in the record} */
    String pointer() {
      return "/" + list + "/" + position;
    }

    ElementTable.Row row(long version) {
      return new ElementTable.Row(list, key, position, document, version);
    }
  }

  /**
   * The parts of a record.
   *
   * @param header the members that are not lists
   * @param elements the elements, list by list, in their order
   */
  record Parts(ObjectNode header, ImmutableList<Element> elements) {}

  static Parts takeApart(Conference conference) {
    JsonNode document = tree(conference);
    ImmutableListMultimap<String, String> persons = personsByElement(conference);
    ObjectNode header = JsonTrees.object();
    ImmutableList.Builder<Element> elements = ImmutableList.builder();
    for (Map.Entry<String, JsonNode> member : document.properties()) {
      if (!member.getValue().isArray()) {
        header.set(member.getKey(), member.getValue());
      }
      for (int i = 0; member.getValue().isArray() && i < member.getValue().size(); i++) {
        JsonNode element = member.getValue().get(i);
        String key = element.hasNonNull("id") ? element.get("id").asString() : String.valueOf(i);
        List<String> places = persons.get("/" + member.getKey() + "/" + i);
        elements.add(new Element(member.getKey(), key, i, element, places));
      }
    }
    return new Parts(header, elements.build());
  }

  /** {@return the JSON Pointers of persons within their element, by the pointer of the element} */
  private static ImmutableListMultimap<String, String> personsByElement(Conference conference) {
    ImmutableListMultimap.Builder<String, String> byElement = ImmutableListMultimap.builder();
    for (String pointer : PersonPlaces.in(conference).keySet()) {
      int end = pointer.indexOf('/', pointer.indexOf('/', 1) + 1);
      byElement.put(pointer.substring(0, end), pointer.substring(end));
    }
    return byElement.build();
  }

  static Conference putTogether(
      ObjectNode header, List<ElementTable.Row> rows, Map<String, JsonNode> persons) {
    for (ElementTable.Row row : rows) {
      JsonNode element = PersonRegister.join(row.document(), persons);
      header.withArray("/" + row.list()).add(element);
    }
    return read(header);
  }

  static JsonNode tree(Conference conference) {
    return JsonTrees.parse(JSON.write(conference));
  }

  static Conference read(JsonNode tree) {
    return JSON.read(JsonTrees.bytes(tree));
  }
}
