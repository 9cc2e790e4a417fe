package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out the stakeholders of the States in which no two names are alike. They are most, so that
 * keys are worked out for few.
 */
final class AlikeNames {
  /** The largest number of stakeholders that are compared with each other, two by two. */
  private static final int MOST_COMPARED = 20;

  private final Map<String, List<NamedStakeholder>> byState = new LinkedHashMap<>();
  private final List<NamedStakeholder> withoutState;
  private final int minLetters;

  private AlikeNames(List<NamedStakeholder> stakeholders, int minLetters) {
    this.minLetters = minLetters;
    this.withoutState =
        byState.computeIfAbsent(NamedStakeholder.UNKNOWN_STATE, state -> new ArrayList<>());
    for (NamedStakeholder named : stakeholders) {
      byState.computeIfAbsent(named.state(), state -> new ArrayList<>()).add(named);
    }
  }

  /**
   * {@return the stakeholders of each State in which two names may be alike, and all stakeholders
   * without a known State, in the same order; empty if no names may be alike}
   *
   * @param minLetters the length from which names may differ in one letter
   */
  static ImmutableList<NamedStakeholder> among(
      List<NamedStakeholder> stakeholders, int minLetters) {
    AlikeNames names = new AlikeNames(stakeholders, minLetters);
    names.byState.entrySet().removeIf(state -> !names.hasAlike(state.getValue()));
    if (names.byState.isEmpty()) {
      return ImmutableList.of();
    }
    return stakeholders.stream()
        .filter(named -> named.state().isEmpty() || names.byState.containsKey(named.state()))
        .collect(ImmutableList.toImmutableList());
  }

  private boolean hasAlike(List<NamedStakeholder> ofState) {
    boolean isState = ofState != withoutState;
    if (ofState.size() + (isState ? withoutState.size() : 0) > MOST_COMPARED) {
      return true;
    }
    for (int i = 0; i < ofState.size(); i++) {
      NamedStakeholder named = ofState.get(i);
      if (hasAlike(named, ofState.subList(0, i)) || (isState && hasAlike(named, withoutState))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAlike(NamedStakeholder named, List<NamedStakeholder> others) {
    for (int i = 0; i < others.size(); i++) {
      if (areAlike(named, others.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean areAlike(NamedStakeholder one, NamedStakeholder other) {
    return !Collections.disjoint(one.forms(), other.forms())
        || !Collections.disjoint(one.forms(), other.acronyms())
        || !Collections.disjoint(one.acronyms(), other.forms())
        || !Collections.disjoint(one.capitals(), other.initials())
        || !Collections.disjoint(one.initials(), other.capitals())
        || differByATypo(one, other);
  }

  private boolean differByATypo(NamedStakeholder one, NamedStakeholder other) {
    return one.mayHaveTypo(minLetters)
        && other.mayHaveTypo(minLetters)
        && TypoKeys.differByATypo(one.mainForm().orElseThrow(), other.mainForm().orElseThrow());
  }
}
