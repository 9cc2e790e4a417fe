package org.unodc.cop.sdk.internal.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;

/**
 * The names of States and territories that lists use besides those of the United Nations.
 *
 * <p>{@code cldr-names.tsv} has the names of CLDR 48 in the six languages, by alpha-2 code. {@code
 * other-names.tsv} has former names, formal names, abbreviations and names that may mean several
 * States; {@code -} stands for a territory.
 */
final class ListedStateNames {
  /** Short names of CLDR that are codes of other States. */
  private static final ImmutableSet<String> CODES_OF_OTHERS = ImmutableSet.of("RU");

  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter CODES = Splitter.on(' ');
  private static final Splitter NAMES = Splitter.on('|').omitEmptyStrings();

  private final ImmutableSetMultimap<String, State> states;
  private final ImmutableSet<String> territories;

  private ListedStateNames() {
    ImmutableSetMultimap.Builder<String, State> meant = ImmutableSetMultimap.builder();
    ImmutableSet.Builder<String> areas = ImmutableSet.builder();
    Stream.of("cldr-names.tsv", "other-names.tsv")
        .flatMap(ListedStateNames::rows)
        .forEach(row -> add(row, meant, areas));
    this.states = meant.build();
    this.territories = areas.build();
  }

  /** {@return the names, which are read from their files at the first call} */
  static ListedStateNames get() {
    return Holder.NAMES;
  }

  /** {@return the States that a name means; more than one if it may mean each of them} */
  ImmutableSet<State> statesCalled(String name) {
    return states.get(key(name));
  }

  /** {@return whether a name is that of a territory or area that is not a State of the list} */
  boolean isTerritory(String name) {
    return territories.contains(key(name));
  }

  private static void add(
      List<String> row,
      ImmutableSetMultimap.Builder<String, State> meant,
      ImmutableSet.Builder<String> areas) {
    List<State> coded =
        CODES.splitToStream(row.get(0)).map(States::findByCode).flatMap(Optional::stream).toList();
    for (String cell : row.subList(1, row.size())) {
      for (String name : NAMES.split(cell)) {
        if (coded.isEmpty()) {
          areas.add(key(name));
        } else if (!CODES_OF_OTHERS.contains(name)) {
          meant.putAll(key(name), coded);
        }
      }
    }
  }

  /** {@return the common form of the spellings of a name; U.S.A. is USA} */
  private static String key(String name) {
    return SpellingNormalizer.folded(name.replace(".", ""));
  }

  private static Stream<List<String>> rows(String file) {
    try (InputStream utf8 =
        Objects.requireNonNull(ListedStateNames.class.getResourceAsStream(file), file)) {
      return new String(utf8.readAllBytes(), StandardCharsets.UTF_8)
          .lines().skip(1).map(CELLS::splitToList).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    private static final ListedStateNames NAMES = new ListedStateNames();

    private Holder() {}
  }
}
