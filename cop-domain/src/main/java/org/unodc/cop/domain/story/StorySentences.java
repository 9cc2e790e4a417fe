package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.message.Message;

/** Creates statements without details. */
final class StorySentences {
  private StorySentences() {}

  /** {@return a label with a value} */
  static StoryStatement labelled(
      StoryText label, StoryValue value, ImmutableList<StoryCitation> citations) {
    return sentence(
        Message.labelled(Message.of(label), value.text()), ImmutableList.of(value), citations);
  }

  /** {@return a value that is a statement by itself} */
  static StoryStatement plain(StoryValue value, ImmutableList<StoryCitation> citations) {
    return sentence(Message.of(StoryText.PLAIN, value.text()), ImmutableList.of(value), citations);
  }

  /** {@return a sentence with its values} */
  static StoryStatement sentence(
      Message text, ImmutableList<StoryValue> values, ImmutableList<StoryCitation> citations) {
    return new StoryStatement(StoryForm.SENTENCE, text, values, citations, ImmutableList.of());
  }
}
