package org.unodc.cop.domain.story;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A section of a {@link SessionStory}.
 *
 * @param topic the subject of the section
 * @param statements the statements, at least one
 */
public record StorySection(StoryTopic topic, ImmutableList<StoryStatement> statements) {
  /**
   * Creates a section.
   *
   * @throws IllegalArgumentException if there is no statement
   */
  public StorySection {
    requireNonNull(topic, "topic");
    requireNonNull(statements, "statements");
    checkArgument(!statements.isEmpty(), "a section of a story has at least one statement");
  }

  @Override
  public String toString() {
    return new ValueOutline(this).add("topic", topic).add("statements", statements).toString();
  }
}
