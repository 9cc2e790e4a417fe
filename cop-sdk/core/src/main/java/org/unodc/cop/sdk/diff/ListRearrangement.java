package org.unodc.cop.sdk.diff;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.sdk.internal.json.JsonValue;

/**
 * Computes the operations that turn one list into another, given the alignment of their elements.
 * First it removes the elements that are gone, from the end. Then it goes through the later list in
 * order, and puts each new or moved element after the element before it.
 *
 * <p>Each element of the later list has a target slot. An element that moves also has a waiting
 * slot, which it fills until it moves. Between two elements that keep their places, the target
 * slots come before the waiting slots. The index of an element is the number of filled slots before
 * its own.
 */
final class ListRearrangement {
  private final ListAlignment alignment;
  private final int[] targets;
  private final int[] waiting;
  private final SlotCounter slots;

  private ListRearrangement(ListAlignment alignment) {
    this.alignment = alignment;
    this.targets = new int[alignment.sizeAfter()];
    this.waiting = new int[alignment.sizeBefore()];
    this.slots = new SlotCounter(targets.length + waiting.length);
    number();
  }

  static ImmutableList<PatchOperation> of(
      ListAlignment alignment, List<JsonValue> after, Place list) {
    ImmutableList.Builder<PatchOperation> operations = ImmutableList.builder();
    for (int i = alignment.sizeBefore() - 1; i >= 0; i--) {
      if (alignment.later(i) < 0) {
        operations.add(PatchOperation.remove(list.at(i)));
      }
    }
    ListRearrangement lists = new ListRearrangement(alignment);
    for (int i = 0; i < after.size(); i++) {
      lists.settle(i, after.get(i), list, operations);
    }
    return operations.build();
  }

  private void settle(
      int index, JsonValue value, Place list, ImmutableList.Builder<PatchOperation> operations) {
    if (alignment.keepsItsPlace(index)) {
      return;
    }
    int earlier = alignment.earlier(index);
    if (earlier < 0) {
      operations.add(PatchOperation.add(list.at(slots.filledBefore(targets[index])), value));
    } else {
      int from = slots.filledBefore(waiting[earlier]);
      slots.empty(waiting[earlier]);
      int to = slots.filledBefore(targets[index]);
      if (from != to) {
        operations.add(PatchOperation.move(list.at(from), list.at(to)));
      }
    }
    slots.fill(targets[index]);
  }

  /** Numbers the slots in order, and fills the slots that precede the first move. */
  private void number() {
    int slot = 0;
    int next = 0; // the first element of the earlier list without a number
    for (int i = 0; i < targets.length; i++) {
      if (alignment.keepsItsPlace(i)) {
        for (; next < alignment.earlier(i); next++) {
          slot = await(next, slot);
        }
        next++;
        slots.fill(slot);
      }
      targets[i] = slot++;
    }
    for (; next < waiting.length; next++) {
      slot = await(next, slot);
    }
  }

  private int await(int earlier, int slot) {
    if (alignment.later(earlier) < 0) {
      return slot;
    }
    waiting[earlier] = slot;
    slots.fill(slot);
    return slot + 1;
  }
}
