package org.unodc.cop.sdk.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.story.StoryCitation;
import org.unodc.cop.domain.story.StoryStatement;
import org.unodc.cop.domain.story.StoryValue;

/** Shared by the writers of a story. */
final class StoryLines {
  private StoryLines() {}

  /** {@return the certainty that a reference shows: any but stated by the source} */
  static Optional<Certainty> shown(StoryCitation citation) {
    return citation.certainty().filter(certainty -> certainty != Certainty.STATED);
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
