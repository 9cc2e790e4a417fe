package org.unodc.cop.domain.place;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a State by name where just one bears it. */
final class StateNames {
  // Longer texts are no names of States; to normalize them would only cost time.
  private static final int LONGEST = 200;

  private static final Pattern APOSTROPHES =
      Pattern.compile("[\\u0060\\u00B4\\u02B9\\u02BB\\u02BC\\u2018\\u2019\\u201B\\u2032\\uFF07]");

  /** Accents, what is invisible, and the stroke that lengthens Arabic words. */
  private static final Pattern ORNAMENTS = Pattern.compile("[\\p{Mn}\\p{Cf}\\u0640]");

  private static final Pattern HYPHENS_AND_BLANKS = Pattern.compile("[\\p{Pd}\\p{Z}\\s\\u2212]+");

  private final ImmutableSetMultimap<String, State> byKey;

  StateNames(List<State> states) {
    ImmutableSetMultimap.Builder<String, State> keys = ImmutableSetMultimap.builder();
    for (State state : states) {
      state.name().texts().values().forEach(name -> keys.put(key(name), state));
      state.aliases().forEach(alias -> keys.put(key(alias), state));
      state
          .formalName()
          .ifPresent(formal -> formal.texts().values().forEach(name -> keys.put(key(name), state)));
    }
    this.byKey = keys.build();
  }

  Optional<State> find(String name) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    ImmutableSet<State> bearers = byKey.get(key(name));
    return bearers.size() == 1 ? Optional.of(Iterables.getOnlyElement(bearers)) : Optional.empty();
  }

  /** {@return what all spellings of a name have in common} */
  private static String key(String name) {
    String straight = APOSTROPHES.matcher(name).replaceAll("'");
    String compatible = Normalizer.normalize(straight, Normalizer.Form.NFKC);
    // Capitals first: they alone make one of small letters that differ, such as σ and ς.
    String folded = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String apart = Normalizer.normalize(folded, Normalizer.Form.NFKD);
    String bare = ORNAMENTS.matcher(apart).replaceAll("");
    return HYPHENS_AND_BLANKS.matcher(bare).replaceAll(" ").strip();
  }
}
