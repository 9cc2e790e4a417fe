package org.unodc.cop.examples.programme.desk;

import java.util.Optional;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.sideevent.SideEventDecisions;

/** A step that the secretariat takes with several events. */
sealed interface SelectionStep {

  /** Takes the step with one event. It throws the same exceptions as {@link SideEventDecisions}. */
  void take(SideEventDecisions decisions, SelectedEvent selected, Account account);

  /** {@return the key of the sentence about what was done} */
  String done();

  /** Accepts the event. */
  record Acceptance() implements SelectionStep {
    @Override
    public void take(SideEventDecisions decisions, SelectedEvent selected, Account account) {
      decisions.accept(selected.event().id(), Optional.empty(), selected.version(), account);
    }

    @Override
    public String done() {
      return "desk.selection.accepted";
    }
  }

  /**
   * {@return the step of a form; empty, with problems added to the form, if the form is incomplete}
   */
  static Optional<SelectionStep> read(FormReader form) {
    return switch (form.entered().text("step")) {
      case "acceptance" -> Optional.of(new Acceptance());
      default -> {
        form.problem("", "no-choice");
        yield Optional.empty();
      }
    };
  }
}
