package org.unodc.cop.sdk.depositary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.message.SpellingSuggester;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;

/** Names that a message suggests in place of one that is not known. */
final class KnownNames {
  /** Maximum number of suggestions. */
  private static final int SUGGESTIONS = 3;

  private static final int MIN_LENGTH = 4;
  private static final int MAX_LENGTH = 100;

  /** Maximum number of names of a record; a longer list is no help to a reader. */
  private static final int MAX_RECORDED = 500;

  private static final ImmutableMap<String, String> OF_STATES =
      bySpelling(States.all().stream().flatMap(KnownNames::namesOf));

  private final ImmutableMap<String, String> namesBySpelling;

  /**
   * @param recorded the names of organizations and former States in the record
   */
  KnownNames(Stream<String> recorded) {
    this.namesBySpelling =
        ImmutableMap.<String, String>builder()
            .putAll(OF_STATES)
            .putAll(bySpelling(recorded.limit(MAX_RECORDED)))
            .buildKeepingLast();
  }

  /** {@return known names that this one is likely to mean, or that contain it} */
  ImmutableList<String> near(String name) {
    String folded = SpellingNormalizer.folded(name);
    if (folded.length() < MIN_LENGTH || folded.length() > MAX_LENGTH) {
      return ImmutableList.of();
    }
    Optional<String> similar = SpellingSuggester.nearest(folded, namesBySpelling.keySet());
    Stream<String> longer =
        namesBySpelling.keySet().stream()
            .filter(text -> (" " + text + " ").contains(" " + folded + " "));
    return Stream.concat(similar.stream(), longer)
        .distinct()
        .limit(SUGGESTIONS)
        .map(text -> Objects.requireNonNull(namesBySpelling.get(text)))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableMap<String, String> bySpelling(Stream<String> names) {
    return names.collect(
        ImmutableMap.toImmutableMap(
            SpellingNormalizer::folded, name -> name, (first, second) -> first));
  }

  private static Stream<String> namesOf(State state) {
    return Stream.concat(state.name().texts().values().stream(), state.aliases().stream());
  }
}
