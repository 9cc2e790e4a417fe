package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.primitives.ImmutableLongArray;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/**
 * Stakeholders by the keys of their main names and States. Only keys that more than one stakeholder
 * may have are stored, which are few.
 */
final class TypoIndex {
  /** So large that no two States make up for a difference of one letter. */
  private static final long STATE_FACTOR = 0x9E3779B97F4A7C15L;

  private final Map<Long, NamedStakeholder> firstByKey = new HashMap<>();
  private final RepeatedKeys repeated;
  private final int minLetters;

  /**
   * Creates an empty index for some stakeholders.
   *
   * @param minLetters the length from which names may differ in one letter
   */
  TypoIndex(List<NamedStakeholder> stakeholders, int minLetters) {
    this.minLetters = minLetters;
    this.repeated =
        new RepeatedKeys(
            stakeholders.stream()
                .mapToInt(named -> named.mainForm().map(String::length).orElse(0))
                .sum());
    for (NamedStakeholder named : stakeholders) {
      keys(named)
          .forEach(
              key -> named.comparedStates().forEach(state -> repeated.add(withState(key, state))));
    }
  }

  /** Adds a stakeholder; the first one with a key stays the first. */
  void add(NamedStakeholder named) {
    keys(named)
        .forEach(
            key -> {
              long own = withState(key, named.state());
              if (repeated.mayContain(own)) {
                firstByKey.putIfAbsent(own, named);
              }
            });
  }

  /** {@return the first stakeholder with a name that differs by a typo, and meets a condition} */
  Optional<Stakeholder> find(NamedStakeholder named, Predicate<Stakeholder> condition) {
    ImmutableLongArray keys = keys(named);
    for (int i = 0; i < keys.length(); i++) {
      for (String state : named.comparedStates()) {
        long key = withState(keys.get(i), state);
        NamedStakeholder other = repeated.mayContain(key) ? firstByKey.get(key) : null;
        if (other != null && differByATypo(named, other) && condition.test(other.stakeholder())) {
          return Optional.of(other.stakeholder());
        }
      }
    }
    return Optional.empty();
  }

  private ImmutableLongArray keys(NamedStakeholder named) {
    return named.mayHaveTypo(minLetters) ? named.typoKeys().get() : ImmutableLongArray.of();
  }

  private static boolean differByATypo(NamedStakeholder one, NamedStakeholder other) {
    return TypoKeys.differByATypo(one.mainForm().orElseThrow(), other.mainForm().orElseThrow())
        && !NameForms.differOnPurpose(one.mainName(), other.mainName());
  }

  private static long withState(long key, String state) {
    return key + state.hashCode() * STATE_FACTOR;
  }
}
