package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.sideevent.StepKind;
import org.unodc.cop.examples.programme.sideevent.StepReason.StandardReason;
import org.unodc.cop.examples.programme.sideevent.StepReasons;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/** Formats the reasons of steps for a page, in the language of the page. */
@Component
class ReasonLines {
  private final StepReasons reasons;
  private final Accounts accounts;

  ReasonLines(StepReasons reasons, Accounts accounts) {
    this.reasons = reasons;
    this.accounts = accounts;
  }

  /**
   * The reason of a step.
   *
   * @param kind the kind of the step
   * @param when the date and time of the step
   * @param who the name of the account; empty if it was erased
   * @param standard the standard reason as a sentence; empty if there is none
   * @param own the text of the secretariat or the organizer; empty if there is none
   */
  record Line(
      StepKind kind,
      String when,
      Optional<String> who,
      Optional<String> standard,
      Optional<PageText> own) {}

  /** {@return the reasons of the steps of an event, the latest first} */
  ImmutableList<Line> of(SideEventId event, PageFormatter formatter) {
    return reasons.of(event).stream()
        .map(
            given ->
                new Line(
                    given.kind(),
                    formatter.moment(given.madeAt()),
                    accounts.nameOf(given.account()),
                    given
                        .reason()
                        .standard()
                        .map(standard -> standard.sentence().in(formatter.language())),
                    given.reason().text().map(formatter::text)))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the standard reasons that the form of a step offers, with their sentences} */
  static ImmutableMap<StandardReason, String> offered(StepKind kind, PageFormatter formatter) {
    return StandardReason.offeredFor(kind).stream()
        .collect(
            ImmutableMap.toImmutableMap(
                Function.identity(), reason -> reason.sentence().in(formatter.language())));
  }
}
