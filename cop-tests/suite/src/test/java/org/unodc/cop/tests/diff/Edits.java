package org.unodc.cop.tests.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.tests.contract.JsonTree;

/** Creates edited records at random from a seed. */
final class Edits {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  private Edits() {}

  /** {@return a record with these stakeholders, each as id and name} */
  static Conference record(List<String> stakeholders) {
    return Conference.builder()
        .id(ConferenceId.of("untoc-cop"))
        .addAllStakeholders(stakeholders.stream().map(Edits::stakeholder).toList())
        .build();
  }

  private static Stakeholder stakeholder(String words) {
    String[] parts = words.split(":");
    return Stakeholder.builder()
        .id(StakeholderId.of(parts[0]))
        .name(LocalizedText.english(parts[1]))
        .build();
  }

  /**
   * {@return the record after a number of edits; edits that result in an invalid record are left
   * out}
   */
  static Conference edited(Conference record, int edits, Random random) {
    Conference edited = record;
    for (int done = 0, tried = 0; done < edits && tried < 50 * edits; tried++) {
      Optional<Conference> next = once(edited, random);
      if (next.isPresent()) {
        edited = next.get();
        done++;
      }
    }
    return edited;
  }

  private static Optional<Conference> once(Conference record, Random random) {
    JsonTree tree = JsonTree.of(JSON.writeBytes(record));
    List<String> pointers = tree.pointers();
    String pointer = pointers.get(random.nextInt(pointers.size()));
    Object value = tree.at(pointer).orElseThrow();
    byte[] changed = tree.with(pointer, changed(value, random)).bytes();
    return JSON.readLeniently(changed).value();
  }

  private static Object changed(Object value, Random random) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      List<Object> items = new ArrayList<>(list);
      int from = random.nextInt(items.size());
      Object item = items.remove(from);
      if (random.nextInt(3) > 0) {
        items.add(random.nextInt(items.size() + 1), item);
      }
      if (random.nextInt(3) == 0) {
        items.add(random.nextInt(items.size() + 1), item);
      }
      return items;
    }
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      Map<Object, Object> members = new LinkedHashMap<>(map);
      members.remove(List.copyOf(map.keySet()).get(random.nextInt(map.size())));
      return members;
    }
    if (value instanceof String text) {
      return random.nextBoolean() ? text + "x/~" : text + "é";
    }
    return value instanceof Boolean truth ? !truth : value;
  }
}
