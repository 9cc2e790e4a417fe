package org.unodc.cop.domain.stakeholder;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.unodc.cop.domain.internal.NameFolding;

/**
 * A directory of stakeholders by all their current, former and other names, in each language, and
 * by their acronyms. It identifies stakeholders in the lists of other sessions.
 *
 * <p>Example:
 *
 * <pre>{@code
 * StakeholderDirectory directory = StakeholderDirectory.of(conference.stakeholders());
 * }</pre>
 */
public final class StakeholderDirectory {
  private final ImmutableSetMultimap<String, Stakeholder> byName;

  private StakeholderDirectory(Iterable<Stakeholder> stakeholders) {
    ImmutableSetMultimap.Builder<String, Stakeholder> names = ImmutableSetMultimap.builder();
    stakeholders.forEach(
        stakeholder -> everyName(stakeholder).forEach(name -> names.put(name, stakeholder)));
    this.byName = names.build();
  }

  /** {@return a directory of these stakeholders} */
  public static StakeholderDirectory of(Iterable<Stakeholder> stakeholders) {
    requireNonNull(stakeholders, "stakeholders");
    return new StakeholderDirectory(stakeholders);
  }

  /**
   * {@return the stakeholders that have or had this name; empty if there are none, and several if
   * they share the name}
   *
   * @param name a name, an acronym, or both in the form of printed lists, such as "Harbour Watch
   *     (HW)"; capitals, accents, blanks and punctuation are ignored
   */
  public ImmutableList<Stakeholder> called(String name) {
    Stream<Stakeholder> withAcronym =
        byName.get(NameFolding.withoutParenthesis(name)).stream()
            .filter(
                stakeholder -> {
                  ImmutableSet<String> acronyms =
                      NameFolding.foldedAcronyms(stakeholder.acronyms());
                  return NameFolding.withoutAcronym(name, acronyms).isPresent();
                });
    return Stream.concat(byName.get(NameFolding.folded(name)).stream(), withAcronym)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<String> everyName(Stakeholder stakeholder) {
    ImmutableSet<String> acronyms = NameFolding.foldedAcronyms(stakeholder.acronyms());
    return Sets.union(NameFolding.foldedNames(stakeholder.allNames(), acronyms), acronyms)
        .immutableCopy();
  }
}
