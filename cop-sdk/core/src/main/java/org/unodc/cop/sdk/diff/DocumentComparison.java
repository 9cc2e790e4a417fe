package org.unodc.cop.sdk.diff;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValue.Items;
import org.unodc.cop.sdk.internal.json.JsonValue.Members;

/**
 * Compares two documents member by member. The operations on the elements of a list come before
 * those on the list itself, so that their places are those of the earlier document.
 */
final class DocumentComparison {
  private static final String TYPE = "type";

  private final ImmutableList.Builder<Change> changes = ImmutableList.builder();
  private final ImmutableList.Builder<PatchOperation> operations = ImmutableList.builder();

  DocumentComparison(JsonValue before, JsonValue after) {
    compare(before, after, Place.here(), Place.here());
  }

  ImmutableList<Change> changes() {
    return changes.build();
  }

  ImmutableList<PatchOperation> operations() {
    return operations.build();
  }

  private void compare(JsonValue before, JsonValue after, Place from, Place to) {
    if (before.equals(after)) {
      return;
    }
    if (before instanceof Members earlier
        && after instanceof Members later
        && haveSameType(earlier, later)) {
      compareMembers(earlier.members(), later.members(), from, to);
    } else if (before instanceof Items earlier && after instanceof Items later) {
      compareItems(earlier.items(), later.items(), from, to);
    } else {
      changes.add(new Change.Changed(from.pointer(), to.pointer(), before.text(), after.text()));
      operations.add(PatchOperation.replace(from, after));
    }
  }

  /** The members of two objects are comparable only if both have the same type. */
  private static boolean haveSameType(Members before, Members after) {
    JsonValue type = before.members().get(TYPE);
    return type == null || type.equals(after.members().get(TYPE));
  }

  private void compareMembers(
      Map<String, JsonValue> before, Map<String, JsonValue> after, Place from, Place to) {
    before.forEach(
        (name, value) -> {
          JsonValue later = after.get(name);
          if (later == null) {
            removed(value, from.at(name));
            operations.add(PatchOperation.remove(from.at(name)));
          } else {
            compare(value, later, from.at(name), to.at(name));
          }
        });
    after.forEach(
        (name, value) -> {
          if (!before.containsKey(name)) {
            added(value, to.at(name));
            operations.add(PatchOperation.add(from.at(name), value));
          }
        });
  }

  private void compareItems(
      ImmutableList<JsonValue> before, ImmutableList<JsonValue> after, Place from, Place to) {
    ListAlignment alignment = ListAlignment.of(before, after);
    for (int i = 0; i < before.size(); i++) {
      if (alignment.later(i) < 0) {
        removed(before.get(i), from.at(i));
      }
    }
    for (int i = 0; i < after.size(); i++) {
      int earlier = alignment.earlier(i);
      if (earlier < 0) {
        added(after.get(i), to.at(i));
        continue;
      }
      if (!alignment.keepsItsPlace(i)) {
        changes.add(new Change.Moved(from.at(earlier).pointer(), to.at(i).pointer()));
      }
      compare(before.get(earlier), after.get(i), from.at(earlier), to.at(i));
    }
    operations.addAll(ListRearrangement.of(alignment, after, from));
  }

  private void added(JsonValue value, Place place) {
    changes.add(new Change.Added(place.pointer(), value.text()));
  }

  private void removed(JsonValue value, Place place) {
    changes.add(new Change.Removed(place.pointer(), value.text()));
  }
}
