package org.unodc.cop.domain.message;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A part of a text that is in one language. A sentence with a title that the record has in another
 * language consists of several runs, so that a page can mark the language of each.
 *
 * @param text the text of the run
 * @param language the BCP 47 tag of a text of the record; empty if the library wrote the text in
 *     the requested language
 */
public record TextRun(String text, Optional<String> language) {
  public TextRun {
    requireNonNull(text, "text");
    requireNonNull(language, "language");
  }

  /** {@return a text of the library as the only run} */
  static ImmutableList<TextRun> ofLibrary(String text) {
    return ImmutableList.of(new TextRun(text, Optional.empty()));
  }
}
