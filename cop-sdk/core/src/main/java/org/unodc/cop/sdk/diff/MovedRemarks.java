package org.unodc.cop.sdk.diff;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValue.Items;
import org.unodc.cop.sdk.internal.json.JsonValue.Members;
import org.unodc.cop.sdk.internal.json.JsonValue.Text;

/**
 * Moves the remarks of one document to another in which the same elements have other positions. A
 * remark on an element that the other document does not have gets a place that leads nowhere.
 */
final class MovedRemarks {
  /** The member of a record that has its remarks. */
  static final String REMARKS = "remarks";

  private static final String PLACE = "place";
  private static final Splitter STEPS = Splitter.on('/');
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

  /** The index of an element that does not exist (RFC 6901, section 4). */
  private static final String NOWHERE = "-";

  private final Members from;
  private final Members to;

  /** How the elements of a list match those of the same list in the other document, by pointer. */
  private final Map<String, ListAlignment> alignments = new HashMap<>();

  /** The JSON of moved remarks that lead nowhere. */
  private final Set<String> lost = new HashSet<>();

  MovedRemarks(Members from, Members to) {
    this.from = from;
    this.to = to;
  }

  /** {@return the remarks with their places in the other document; empty if there are none} */
  Optional<JsonValue> moved() {
    return from.members().get(REMARKS) instanceof Items remarks
        ? Optional.of(
            new Items(
                remarks.items().stream().map(this::moved).collect(ImmutableList.toImmutableList())))
        : Optional.empty();
  }

  /** {@return whether a moved remark is about an element that the other document does not have} */
  boolean isLost(JsonValue remark) {
    return lost.contains(remark.text());
  }

  private JsonValue moved(JsonValue remark) {
    if (!(remark instanceof Members object)
        || !(object.members().get(PLACE) instanceof Text place)) {
      return remark;
    }
    String moved = moved(place.words());
    ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
    members.putAll(object.members()).put(PLACE, new Text(moved));
    Members result = new Members(members.buildKeepingLast());
    if (!moved.equals(place.words()) && STEPS.splitToList(moved).contains(NOWHERE)) {
      lost.add(result.text());
    }
    return result;
  }

  private String moved(String pointer) {
    Optional<JsonValue> before = Optional.of(from);
    Optional<JsonValue> after = Optional.of(to);
    StringBuilder moved = new StringBuilder();
    StringBuilder here = new StringBuilder();
    for (String step : STEPS.split(pointer.substring(1))) {
      String next = step;
      if (before.orElse(null) instanceof Items list && after.orElse(null) instanceof Items other) {
        next = index(step, list, other, here.toString());
      }
      moved.append('/').append(next);
      here.append('/').append(step);
      before = before.flatMap(value -> part(step, value));
      String name = next;
      after = after.flatMap(value -> part(name, value));
    }
    return moved.toString();
  }

  private String index(String step, Items list, Items other, String pointer) {
    if (!INDEX.matcher(step).matches() || Integer.parseInt(step) >= list.items().size()) {
      return step;
    }
    ListAlignment alignment =
        alignments.computeIfAbsent(pointer, key -> ListAlignment.of(list.items(), other.items()));
    int later = alignment.later(Integer.parseInt(step));
    return later < 0 ? NOWHERE : Integer.toString(later);
  }

  private static Optional<JsonValue> part(String step, JsonValue value) {
    if (value instanceof Items list) {
      return INDEX.matcher(step).matches() && Integer.parseInt(step) < list.items().size()
          ? Optional.of(list.items().get(Integer.parseInt(step)))
          : Optional.empty();
    }
    return value instanceof Members object
        ? Optional.ofNullable(object.members().get(step.replace("~1", "/").replace("~0", "~")))
        : Optional.empty();
  }
}
