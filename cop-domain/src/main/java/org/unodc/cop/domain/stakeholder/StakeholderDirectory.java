package org.unodc.cop.domain.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.stream.Stream;

/**
 * Stakeholders by every name that they have or had, in any language, and by their acronyms; so that
 * one is recognized in the lists of other sessions.
 */
public final class StakeholderDirectory {
  private final ImmutableSetMultimap<String, Stakeholder> byName;

  private StakeholderDirectory(Iterable<Stakeholder> stakeholders) {
    ImmutableSetMultimap.Builder<String, Stakeholder> building = ImmutableSetMultimap.builder();
    stakeholders.forEach(
        stakeholder ->
            StakeholderNames.everyName(stakeholder)
                .forEach(name -> building.put(name, stakeholder)));
    this.byName = building.build();
  }

  /** {@return the directory of these stakeholders} */
  public static StakeholderDirectory of(Iterable<Stakeholder> stakeholders) {
    return new StakeholderDirectory(stakeholders);
  }

  /**
   * {@return those that are or were called so; empty where there is none, and more than one where
   * several share the name}
   *
   * @param name a name or an acronym, or as lists print both, such as "Harbour Watch (HW)";
   *     capitals, accents, blanks and punctuation do not matter
   */
  public ImmutableList<Stakeholder> called(String name) {
    Stream<Stakeholder> withAcronym =
        byName.get(StakeholderNames.withoutParenthesis(name)).stream()
            .filter(
                stakeholder -> {
                  ImmutableSet<String> acronyms = StakeholderNames.acronyms(stakeholder);
                  return StakeholderNames.withoutAcronym(name, acronyms).isPresent();
                });
    return Stream.concat(byName.get(StakeholderNames.normalized(name)).stream(), withAcronym)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
