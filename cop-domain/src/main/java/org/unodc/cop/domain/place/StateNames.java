package org.unodc.cop.domain.place;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unodc.cop.domain.internal.LowerCase;

/** Finds a State by a name that only one State has. */
final class StateNames {
  // Longer texts are not names of States, and normalizing them would waste time.
  private static final int MAX_LENGTH = 200;

  private static final Pattern APOSTROPHES =
      Pattern.compile("[\\u0060\\u00B4\\u02B9\\u02BB\\u02BC\\u2018\\u2019\\u201B\\u2032\\uFF07]");

  /** Accents, invisible characters, and the stroke that lengthens Arabic words. */
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
    if (name.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    ImmutableSet<State> matches = byKey.get(key(name));
    return matches.size() == 1 ? Optional.of(Iterables.getOnlyElement(matches)) : Optional.empty();
  }

  /** {@return the common form of all spellings of a name} */
  private static String key(String name) {
    String straight = APOSTROPHES.matcher(name).replaceAll("'");
    String compatible = Normalizer.normalize(straight, Normalizer.Form.NFKC);
    // Capitals first: only they unify different small letters of one capital, such as σ and ς.
    String folded = LowerCase.of(compatible.toUpperCase(Locale.ROOT));
    String decomposed = Normalizer.normalize(folded, Normalizer.Form.NFKD);
    String undecorated = ORNAMENTS.matcher(decomposed).replaceAll("");
    return HYPHENS_AND_BLANKS.matcher(undecorated).replaceAll(" ").strip();
  }
}
