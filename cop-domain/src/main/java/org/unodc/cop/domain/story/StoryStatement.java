package org.unodc.cop.domain.story;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.TextRun;

/**
 * A statement of a {@link SessionStory}.
 *
 * @param form how the statement is presented
 * @param text the statement; all that it takes from the record is in {@code values}
 * @param values the values of the text with their origins, in the order of the text
 * @param citations the references to the sources; empty if the record has no source
 * @param details statements about the thing that this statement names
 */
public record StoryStatement(
    StoryForm form,
    Message text,
    ImmutableList<StoryValue> values,
    ImmutableList<StoryCitation> citations,
    ImmutableList<StoryStatement> details) {
  public StoryStatement {
    requireNonNull(form, "form");
    requireNonNull(text, "text");
    requireNonNull(values, "values");
    requireNonNull(citations, "citations");
    requireNonNull(details, "details");
  }

  /** {@return the text in a language, with a capital at its beginning if the library wrote it} */
  public ImmutableList<TextRun> runs(OfficialLanguage language) {
    ImmutableList<TextRun> runs = text.runs(language);
    TextRun first = runs.get(0);
    return first.language().isPresent()
        ? runs
        : ImmutableList.<TextRun>builder()
            .add(new TextRun(capitalized(first.text()), first.language()))
            .addAll(runs.subList(1, runs.size()))
            .build();
  }

  private static String capitalized(String text) {
    int first = text.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + text.substring(Character.charCount(first));
  }

  /** {@return whether a value of the statement is computed} */
  public boolean isComputed() {
    return values.stream().anyMatch(value -> value.computation().isPresent());
  }

  /** {@return the statement in English, without its references} */
  @Override
  public String toString() {
    return text.toString();
  }
}
