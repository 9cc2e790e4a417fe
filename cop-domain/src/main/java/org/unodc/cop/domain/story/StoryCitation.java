package org.unodc.cop.domain.story;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.document.Certainty;

/**
 * A reference of a statement to a source of the story.
 *
 * @param number the number of the source in {@link SessionStory#sources()}, counted from 1
 * @param certainty how certain the source makes this statement; empty if the record does not say it
 */
public record StoryCitation(int number, Optional<Certainty> certainty) {
  /**
   * Creates a reference.
   *
   * @throws IllegalArgumentException if the number is less than 1
   */
  public StoryCitation {
    requireNonNull(certainty, "certainty");
    checkArgument(number >= 1, "sources are counted from 1, unlike %s", number);
  }
}
