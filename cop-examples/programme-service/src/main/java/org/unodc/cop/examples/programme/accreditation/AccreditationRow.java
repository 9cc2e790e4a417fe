package org.unodc.cop.examples.programme.accreditation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.SearchText;

/**
 * An accreditation in the list.
 *
 * @param index the index in the record
 * @param name the name of the organization
 * @param state the State in which it is registered
 * @param basis the rule of procedure under which it takes part
 * @param standing the step that states where the accreditation stands
 * @param searched the text in which words are searched
 */
record AccreditationRow(
    int index,
    PageText name,
    Optional<PageText> state,
    Optional<PageText> basis,
    Optional<AccreditationStep> standing,
    String searched) {

  /** Makes rows of a record in one language. */
  record Rows(Snapshot now, EntityNames names, PageFormatter formatter) {
    static Rows of(Snapshot now, PageFormatter formatter) {
      return new Rows(now, new EntityNames(now.conference(), formatter), formatter);
    }

    /** {@return the rows of all accreditations for the session} */
    ImmutableList<AccreditationRow> all() {
      return NumberedAccreditation.of(now).stream()
          .map(this::of)
          .collect(ImmutableList.toImmutableList());
    }

    AccreditationRow of(NumberedAccreditation one) {
      Optional<Stakeholder> stakeholder =
          now.conference().stakeholders().stream()
              .filter(listed -> listed.id().equals(one.accreditation().stakeholder()))
              .findFirst();
      PageText name = names.of(one.accreditation().stakeholder());
      Optional<PageText> state = stakeholder.flatMap(Stakeholder::state).map(this::state);
      return new AccreditationRow(
          one.index(),
          name,
          state,
          one.accreditation().basis().map(this::basis),
          one.standing(),
          searched(one, stakeholder, state));
    }

    private String searched(
        NumberedAccreditation one, Optional<Stakeholder> stakeholder, Optional<PageText> state) {
      Stream<String> names =
          stakeholder.stream()
              .flatMap(
                  listed ->
                      Stream.concat(
                          listed.name().texts().values().stream(), listed.acronyms().stream()));
      return SearchText.normalized(
          Stream.concat(
                  Stream.concat(names, state.stream().map(PageText::text)),
                  Stream.of(one.accreditation().stakeholder().value()))
              .collect(Collectors.joining(" ")));
    }

    private PageText state(StateCode code) {
      return formatter.text(States.find(code).map(State::name), code);
    }

    private PageText basis(AccreditationBasisId id) {
      Optional<AccreditationBasis> basis =
          now.conference().rulesOfProcedure().stream()
              .map(RulesOfProcedure::accreditationBases)
              .flatMap(ImmutableList::stream)
              .filter(known -> known.id().equals(id))
              .findFirst();
      Optional<LocalizedText> who = basis.flatMap(AccreditationBasis::who);
      return basis
          .flatMap(AccreditationBasis::citation)
          .map(formatter::citation)
          .orElseGet(() -> formatter.text(who, id.value()));
    }
  }
}
