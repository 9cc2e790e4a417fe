package org.unodc.cop.sdk.depositary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;

/**
 * States that ceased to exist or changed, and organizations, under the names that depositaries use.
 * The list serves to explain why a name is not that of a State, and to find the participant in a
 * record.
 */
final class OtherParticipants {
  private static final String RESOURCE = "other-participants.tsv";
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter SPELLINGS = Splitter.on('|').omitEmptyStrings();

  /** The languages of the columns with names, from {@link #FIRST_NAME} on. */
  private static final ImmutableList<String> LANGUAGES =
      ImmutableList.of("ar", "zh", "en", "fr", "ru", "es");

  private static final int FIRST_NAME = 3;
  private static final ImmutableList<Known> ALL = read();

  /**
   * A participant that is not a State of today.
   *
   * @param id a usual id
   * @param type the type of the participant in the JSON of a record
   * @param continuedBy the code of the State under which the depositary continues the entries;
   *     empty if there is none
   * @param name the name in each official language
   * @param spellings all names, in lower case and without accents and punctuation
   */
  record Known(
      String id,
      String type,
      String continuedBy,
      LocalizedText name,
      ImmutableSet<String> spellings) {
    boolean isCalled(String called) {
      return spellings.contains(SpellingNormalizer.folded(called));
    }
  }

  private OtherParticipants() {}

  /** {@return the participant with this name} */
  static Optional<Known> find(String name) {
    return ALL.stream().filter(known -> known.isCalled(name)).findFirst();
  }

  private static ImmutableList<Known> read() {
    try (InputStream utf8 =
        Objects.requireNonNull(OtherParticipants.class.getResourceAsStream(RESOURCE))) {
      return new String(utf8.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> known(CELLS.splitToList(line)))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Known known(List<String> cells) {
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      names.put(LANGUAGES.get(i), cells.get(FIRST_NAME + i));
    }
    LocalizedText name = LocalizedText.of(names.buildOrThrow());
    ImmutableSet<String> spellings =
        Stream.concat(
                name.texts().values().stream(),
                SPELLINGS.splitToStream(cells.get(FIRST_NAME + LANGUAGES.size())))
            .map(SpellingNormalizer::folded)
            .collect(ImmutableSet.toImmutableSet());
    return new Known(cells.get(0), cells.get(1), cells.get(2), name, spellings);
  }
}
