package org.unodc.cop.examples.programme.accreditation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.accreditation.AccreditationRefusedException.Reason;
import org.unodc.cop.examples.programme.conference.CheckedElements;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.NewFindingsException;
import org.unodc.cop.examples.programme.conference.NumberedList;
import org.unodc.cop.examples.programme.web.PageNotFoundException;

/**
 * The steps of accreditations. A step is stored as a whole or not at all. The methods that take a
 * step throw:
 *
 * <ul>
 *   <li>{@link PageNotFoundException} if the session has no such accreditation
 *   <li>{@link ConcurrentChangeException} if the accreditation changed after the caller read it
 *   <li>{@link AccreditationRefusedException} if the other steps do not allow the step
 *   <li>{@link NewFindingsException} if the step would cause errors, or unconfirmed warnings
 *   <li>{@link AccessDeniedException} if the account does not belong to the secretariat
 * </ul>
 */
@Service
class AccreditationDesk {
  private final ConferenceStore store;
  private final CheckedElements elements;

  AccreditationDesk(ConferenceStore store, CheckedElements elements) {
    this.store = store;
    this.elements = elements;
  }

  /**
   * The accreditation to change.
   *
   * @param index its index in the record
   * @param version the version that the caller read
   * @param confirmed whether the caller accepts new warnings
   */
  record Subject(int index, OptionalLong version, boolean confirmed, Account account) {}

  /**
   * When and why a step was taken.
   *
   * @param note the reason or another note; empty for none
   */
  record Circumstances(LocalDate day, Optional<LocalizedText> note) {
    private AccreditationStep step(AccreditationStepKind kind, Optional<ParticipantId> by) {
      return AccreditationStep.builder().kind(kind).date(day).by(by).note(note).build();
    }
  }

  /** Records that a list with the organization was circulated to the States. */
  void list(Subject subject, Circumstances how) {
    add(subject, found -> List.of(how.step(AccreditationStepKind.LISTED, Optional.empty())));
  }

  /** Records the objection of a State. */
  void object(Subject subject, ParticipantId state, Circumstances how) {
    add(subject, found -> List.of(how.step(AccreditationStepKind.OBJECTED, Optional.of(state))));
  }

  /**
   * Records that a State withdrew its objection. The objection stays in the record, followed by a
   * decision by that State.
   *
   * @param objection the index of the step with the objection
   */
  void withdraw(Subject subject, int objection, Circumstances how) {
    add(
        subject,
        found -> {
          AccreditationRefusedException.check(
              found.openObjections().contains(objection), Reason.NO_OPEN_OBJECTION);
          AccreditationStep objected = found.steps().get(objection);
          AccreditationRefusedException.check(
              objected.date().filter(how.day()::isBefore).isEmpty(), Reason.BEFORE_THE_OBJECTION);
          return List.of(how.step(AccreditationStepKind.OBJECTION_DECIDED, objected.by()));
        });
  }

  /** Admits an organization to which no State objects, after the States could do so. */
  void admit(Subject subject, Circumstances how) {
    add(
        subject,
        found -> {
          found.obstacle(store.current()).ifPresent(AccreditationRefusedException::refuse);
          return List.of(how.step(AccreditationStepKind.ADMITTED, Optional.empty()));
        });
  }

  /** Records a decision of the Conference, which also decides open objections. */
  void decide(Subject subject, boolean admitted, Circumstances how) {
    AccreditationStepKind result =
        admitted ? AccreditationStepKind.ADMITTED : AccreditationStepKind.REFUSED;
    add(
        subject,
        found -> {
          AccreditationRefusedException.check(!found.stands(result), Reason.NOTHING_NEW);
          AccreditationStep decided =
              new Circumstances(how.day(), Optional.empty())
                  .step(AccreditationStepKind.OBJECTION_DECIDED, Optional.empty());
          AccreditationStep step = how.step(result, Optional.empty());
          return found.openObjections().isEmpty() ? List.of(step) : List.of(decided, step);
        });
  }

  /**
   * Removes a step that was recorded by mistake. The history keeps it. The application stays,
   * because no step of this desk could enter it again.
   *
   * @param step the index of the step
   */
  void remove(Subject subject, int step) {
    change(
        subject,
        found -> {
          AccreditationRefusedException.check(
              step >= 0 && step < found.steps().size(), Reason.NO_SUCH_STEP);
          AccreditationRefusedException.check(
              found.steps().get(step).kind() != AccreditationStepKind.APPLIED,
              Reason.THE_APPLICATION);
          ImmutableList.Builder<AccreditationStep> others = ImmutableList.builder();
          others.addAll(found.steps().subList(0, step));
          others.addAll(found.steps().subList(step + 1, found.steps().size()));
          return others.build();
        });
  }

  private void add(
      Subject subject, Function<NumberedAccreditation, List<AccreditationStep>> added) {
    change(
        subject,
        found ->
            ImmutableList.<AccreditationStep>builder()
                .addAll(found.steps())
                .addAll(added.apply(found))
                .build());
  }

  private void change(
      Subject subject, Function<NumberedAccreditation, ImmutableList<AccreditationStep>> work) {
    if (!subject.account().isSecretariat()) {
      throw new AccessDeniedException("Only the secretariat may change accreditations.");
    }
    if (NumberedAccreditation.find(subject.index(), store.current()).isEmpty()) {
      throw new PageNotFoundException();
    }
    elements.change(
        NumberedList.ACCREDITATIONS,
        new CheckedElements.Change(
            subject.index(), subject.version(), subject.confirmed(), subject.account().id()),
        former ->
            former.toBuilder()
                .steps(work.apply(new NumberedAccreditation(subject.index(), former)))
                .build());
  }
}
