package org.unodc.cop.sdk.internal.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a list by their id and by the members of their {@link EntryKey}s. */
public final class EntryIndex {
  private static final ImmutableList<String> ID = ImmutableList.of("id");
  private static final ImmutableSet<String> ABSENT = ImmutableSet.of("");
  private static final String TEXTS = "texts";

  private final ImmutableList<Object> entries;
  private final ImmutableListMultimap<String, Integer> byId;
  private final ImmutableList<KeyedEntries> byKey;

  /**
   * @param entries the JSON of the entries
   * @param keys the keys by which they are found, the first one first
   */
  public EntryIndex(ImmutableList<Object> entries, ImmutableList<EntryKey> keys) {
    this.entries = entries;
    ImmutableListMultimap.Builder<String, Integer> ids = ImmutableListMultimap.builder();
    for (int i = 0; i < entries.size(); i++) {
      Object id = ValueTrees.at(entries.get(i), ID);
      if (id != null) {
        ids.put(id.toString(), i);
      }
    }
    this.byId = ids.build();
    this.byKey =
        keys.stream().map(key -> new KeyedEntries(key, index(key))).collect(toImmutableList());
  }

  private ImmutableListMultimap<String, Integer> index(EntryKey key) {
    ImmutableListMultimap.Builder<String, Integer> index = ImmutableListMultimap.builder();
    for (int i = 0; i < entries.size(); i++) {
      for (String words : words(entries.get(i), key)) {
        index.put(words, i);
      }
    }
    return index.build();
  }

  /** {@return the positions of the entries with this id} */
  public ImmutableList<Integer> withId(String id) {
    return byId.get(id);
  }

  /**
   * {@return the positions of the entries that a row without an id can mean, by the first key that
   * finds any}
   *
   * @param row the JSON of the row
   */
  public ImmutableList<Integer> called(Object row) {
    return byKey.stream()
        .filter(keyed -> ValueTrees.at(row, keyed.key().equal().get(0)) != null)
        .map(keyed -> found(row, keyed))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(ImmutableList.of());
  }

  private ImmutableList<Integer> found(Object row, KeyedEntries keyed) {
    ImmutableList<Integer> found =
        words(row, keyed.key()).stream()
            .flatMap(words -> keyed.positions().get(words).stream())
            .distinct()
            .filter(entry -> agrees(row, entries.get(entry), keyed.key()))
            .sorted()
            .collect(toImmutableList());
    for (ImmutableList<String> path : keyed.key().deciding()) {
      ImmutableSet<String> forms = forms(ValueTrees.at(row, path));
      ImmutableList<Integer> decided =
          found.stream()
              .filter(entry -> !forms.equals(ABSENT))
              .filter(entry -> overlap(forms, forms(ValueTrees.at(entries.get(entry), path))))
              .collect(toImmutableList());
      found = decided.isEmpty() ? found : decided;
    }
    return found;
  }

  /** The positions of the entries by the words of one key. */
  private record KeyedEntries(EntryKey key, ImmutableListMultimap<String, Integer> positions) {}

  private static boolean agrees(Object row, Object entry, EntryKey key) {
    return key.agreeing().stream()
        .allMatch(
            path -> {
              ImmutableSet<String> own = forms(ValueTrees.at(row, path));
              ImmutableSet<String> other = forms(ValueTrees.at(entry, path));
              return own.equals(ABSENT) || other.equals(ABSENT) || overlap(own, other);
            });
  }

  private static boolean overlap(ImmutableSet<String> some, ImmutableSet<String> others) {
    return !Sets.intersection(some, others).isEmpty();
  }

  /** {@return the words of a key in one text; several if a text is in several languages} */
  private static ImmutableSet<String> words(Object tree, EntryKey key) {
    return Lists.transform(key.equal(), path -> forms(ValueTrees.at(tree, path)).asList()).stream()
        .reduce(
            ImmutableList.of(""),
            (before, forms) ->
                before.stream()
                    .flatMap(start -> forms.stream().map(form -> start + "\n" + form))
                    .collect(toImmutableList()))
        .stream()
        .collect(toImmutableSet());
  }

  /** {@return a value without differences of spelling; a text once in each language} */
  private static ImmutableSet<String> forms(@Nullable Object value) {
    if (value == null) {
      return ABSENT;
    }
    if (value instanceof String text) {
      return ImmutableSet.of(form(text));
    }
    if (value instanceof Map<?, ?> members && members.get(TEXTS) instanceof Map<?, ?> texts) {
      return texts.values().stream().map(text -> form(text.toString())).collect(toImmutableSet());
    }
    return ImmutableSet.of(ValueTrees.print(value));
  }

  private static String form(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant().toString();
    } catch (DateTimeException noMoment) {
      String folded = SpellingNormalizer.folded(text);
      return folded.isEmpty() ? text : folded;
    }
  }
}
