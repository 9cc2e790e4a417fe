package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import java.util.function.Supplier;
import org.unodc.cop.domain.internal.NameFolding;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/**
 * A stakeholder with the forms of its names, computed once.
 *
 * @param state the State after a slash; empty if it is not known
 * @param comparedStates the States of the stakeholders that it is compared with: unknown, its own
 * @param mainName the name in its original language, or in English
 * @param mainForm the form of the main name
 * @param typoKeys the keys of the form of the main name, worked out if they are needed
 * @param forms the forms of all names
 * @param acronyms the normalized acronyms
 * @param initials the initials of the main name; empty or one
 * @param capitals the main name, if it is an acronym itself; empty or one
 */
record NamedStakeholder(
    Stakeholder stakeholder,
    String state,
    ImmutableList<String> comparedStates,
    String mainName,
    Optional<String> mainForm,
    Supplier<ImmutableLongArray> typoKeys,
    ImmutableSet<String> forms,
    ImmutableSet<String> acronyms,
    ImmutableSet<String> initials,
    ImmutableSet<String> capitals) {
  /** The State of the stakeholders without one. */
  static final String UNKNOWN_STATE = "";

  private static final int LONGEST = 200;

  /**
   * {@return a stakeholder with the forms of its names}
   *
   * @param areStatesKnown whether each stakeholder of the record has a State
   */
  static NamedStakeholder of(Stakeholder stakeholder, boolean areStatesKnown) {
    String state =
        stakeholder.state().map(StateCode::value).map(code -> '/' + code).orElse(UNKNOWN_STATE);
    ImmutableSet<String> acronyms = NameFolding.foldedAcronyms(stakeholder.acronyms());
    String mainName = mainName(stakeholder);
    Optional<String> formOfMainName = form(mainName, acronyms);
    ImmutableSet.Builder<String> forms = ImmutableSet.builder();
    for (String name : stakeholder.allNames()) {
      (name.equals(mainName) ? formOfMainName : form(name, acronyms)).ifPresent(forms::add);
    }
    Optional<String> mainForm = formOfMainName.filter(form -> form.length() <= LONGEST);
    return new NamedStakeholder(
        stakeholder,
        state,
        areStatesKnown || state.isEmpty()
            ? ImmutableList.of(state)
            : ImmutableList.of(UNKNOWN_STATE, state),
        mainName,
        mainForm,
        Suppliers.memoize(() -> mainForm.map(TypoKeys::of).orElse(ImmutableLongArray.of())),
        forms.build(),
        acronyms,
        setOf(NameForms.initials(mainName)),
        setOf(NameForms.acronym(mainName)));
  }

  /** {@return whether the main name is so long that another may differ from it in one letter} */
  boolean mayHaveTypo(int minLetters) {
    return mainForm.isPresent() && mainForm.get().length() >= minLetters;
  }

  private static ImmutableSet<String> setOf(Optional<String> key) {
    return key.map(ImmutableSet::of).orElse(ImmutableSet.of());
  }

  private static String mainName(Stakeholder stakeholder) {
    LocalizedText name = stakeholder.name();
    return name.in(name.original().orElseGet(OfficialLanguage.ENGLISH::tag));
  }

  private static Optional<String> form(String name, ImmutableSet<String> acronyms) {
    return name.length() <= LONGEST ? NameForms.form(name, acronyms) : Optional.empty();
  }
}
