package org.unodc.cop.sdk.internal.table;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The ids and names of one list of a record, such as its rooms. */
final class EntryNames {
  private final String list;
  private final ImmutableSet<String> words;
  private final Set<String> ids = new HashSet<>();
  private final SetMultimap<String, String> names = LinkedHashMultimap.create();
  private final SetMultimap<String, String> spelled = LinkedHashMultimap.create();

  /**
   * @param list the key of the name of the list
   * @param words words that may stand before or after a name, such as room
   */
  EntryNames(String list, ImmutableSet<String> words) {
    this.list = list;
    this.words = words;
  }

  /** Adds an entry; it is also found by its id in capitals or with blanks. */
  void add(String id, Stream<String> entryNames) {
    ids.add(id);
    names.put(SpellingNormalizer.folded(id), id);
    entryNames.forEach(
        name -> {
          names.put(SpellingNormalizer.folded(name), id);
          spelled.put(CellWords.plain(name), id);
        });
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  static Stream<String> texts(Optional<LocalizedText> text) {
    return text.stream().flatMap(known -> known.texts().values().stream());
  }

  /**
   * {@return the id of the entry with this id or name; a cell that has the form of an id is
   * returned unchanged if no entry has it. If the names of several entries differ only in spelling,
   * that of the cell counts}
   *
   * @throws IllegalArgumentException if several entries have the name, or if none has it and the
   *     cell cannot be an id
   */
  String find(String cell, boolean mayBeId) {
    if (ids.contains(cell)) {
      return cell;
    }
    Set<String> exact = spelled.get(CellWords.plain(cell));
    ImmutableSet<String> found =
        exact.size() == 1 ? ImmutableSet.copyOf(exact) : called(SpellingNormalizer.folded(cell));
    if (found.size() == 1) {
      return found.iterator().next();
    }
    if (found.isEmpty() && mayBeId) {
      return cell;
    }
    throw found.isEmpty()
        ? InputRefusedException.of(
            "cell.not-in-record", InputQuotation.quoted(cell), ProblemText.of(list))
        : InputRefusedException.of(
            "cell.several-in-record",
            InputQuotation.quoted(cell),
            ProblemText.of(list),
            found.asList());
  }

  private ImmutableSet<String> called(String folded) {
    ImmutableSet<String> exact = ImmutableSet.copyOf(names.get(folded));
    if (!exact.isEmpty()) {
      return exact;
    }
    return words.stream()
        .flatMap(
            word -> Stream.of(without(word + " ", "", folded), without("", " " + word, folded)))
        .flatMap(name -> names.get(name).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String without(String before, String after, String name) {
    boolean has =
        name.length() > before.length() + after.length()
            && name.startsWith(before)
            && name.endsWith(after);
    return has ? name.substring(before.length(), name.length() - after.length()) : "";
  }
}
