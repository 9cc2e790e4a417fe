package org.unodc.cop.sdk.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.TextRun;
import org.unodc.cop.domain.story.StoryCitation;
import org.unodc.cop.domain.story.StoryStatement;
import org.unodc.cop.domain.story.StoryValue;

/** What the formats of a story have in common. */
final class StoryLines {
  private StoryLines() {}

  /** {@return the text of a statement, which begins with a capital if the library wrote it} */
  static ImmutableList<TextRun> runs(StoryStatement statement, OfficialLanguage language) {
    ImmutableList<TextRun> runs = statement.text().runs(language);
    TextRun first = runs.get(0);
    return first.language().isPresent()
        ? runs
        : ImmutableList.<TextRun>builder()
            .add(new TextRun(capitalized(first.text()), first.language()))
            .addAll(runs.subList(1, runs.size()))
            .build();
  }

  private static String capitalized(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + text.substring(Character.charCount(first));
  }

  /** {@return the certainty that a reference shows: any but stated by the source} */
  static Optional<Certainty> shown(StoryCitation citation) {
    return citation.certainty().filter(certainty -> certainty != Certainty.STATED);
  }

  /** {@return whether a value of the statement is computed} */
  static boolean isComputed(StoryStatement statement) {
    return statement.values().stream().anyMatch(value -> value.computation().isPresent());
  }

  /** {@return the word for a computed value} */
  static String computed(OfficialLanguage language) {
    return CodeLabels.of(Certainty.COMPUTED, language);
  }

  /** {@return the places of all values of a statement, separated by spaces} */
  static String places(StoryStatement statement) {
    return statement.values().stream()
        .map(StoryValue::places)
        .flatMap(ImmutableList::stream)
        .map(place -> place.pointer())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
