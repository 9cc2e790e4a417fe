package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.record.Place;

/** Statements on the length of a list that may be incomplete in the record. */
final class Lists {
  private Lists() {}

  /**
   * {@return how many items the record lists, of how many; empty if it lists none and no source
   * states a number}
   *
   * @param details the items, or remarks on the list
   */
  static Optional<StoryStatement> listed(
      StoryText label,
      PartialList<?> list,
      Place place,
      ImmutableList<StoryCitation> citations,
      ImmutableList<StoryStatement> details) {
    if (list.items().isEmpty() && list.stated().isEmpty()) {
      return Optional.empty();
    }
    Place itemsPlace = list.items().isEmpty() ? place : place.at("items");
    StoryValue items =
        StoryValue.computed(
            list.items().size(), StoryComputation.LISTED_ITEMS, ImmutableList.of(itemsPlace));
    ImmutableList.Builder<StoryValue> values = ImmutableList.builder();
    values.add(items);
    Message counted = Message.of(StoryText.LISTED_ONLY, items.text());
    if (list.stated().isPresent()) {
      StoryValue stated = StoryValue.recorded(list.stated().get(), place.at("stated"));
      values.add(stated);
      counted = Message.of(StoryText.LISTED, stated.text(), items.text());
    }
    if (!list.complete()) {
      StoryValue incomplete =
          StoryValue.recorded(Message.of(StoryText.INCOMPLETE), place.at("complete"));
      values.add(incomplete);
      counted = Message.withNote(counted, incomplete.text());
    }
    return Optional.of(
        new StoryStatement(
            StoryForm.SENTENCE,
            Message.labelled(Message.of(label), counted),
            values.build(),
            citations,
            details));
  }
}
