package org.unodc.cop.domain.story;

/** How a statement of a {@link SessionStory} is presented. */
public enum StoryForm {
  /** The name of a thing, whose details follow. */
  NAME,

  /** A sentence, or a label with a value. */
  SENTENCE,

  /** The words of a speaker. */
  QUOTATION
}
