package org.unodc.cop.sdk.depositary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
  private static final ImmutableList<Known> ALL = read();

  /**
   * A participant that is not a State of today.
   *
   * @param id a usual id
   * @param type the type of the participant in the JSON of a record
   * @param name the English name
   * @param continuedBy the code of the State under which the depositary continues the entries;
   *     empty if there is none
   * @param spellings all names, in lower case and without accents and punctuation
   */
  record Known(
      String id, String type, String name, String continuedBy, ImmutableSet<String> spellings) {
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
    ImmutableSet<String> spellings =
        Stream.concat(Stream.of(cells.get(2)), SPELLINGS.splitToStream(cells.get(4)))
            .map(SpellingNormalizer::folded)
            .collect(ImmutableSet.toImmutableSet());
    return new Known(cells.get(0), cells.get(1), cells.get(2), cells.get(3), spellings);
  }
}
