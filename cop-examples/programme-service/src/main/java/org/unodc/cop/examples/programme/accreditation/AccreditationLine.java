package org.unodc.cop.examples.programme.accreditation;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * A step of an accreditation on a page.
 *
 * @param by the State that took the step, such as the one that objected
 */
record AccreditationLine(
    AccreditationStepKind kind,
    Optional<LocalDate> date,
    Optional<String> day,
    Optional<PageText> by,
    Optional<PageText> note) {

  static AccreditationLine of(AccreditationStep step, EntityNames names, PageFormatter formatter) {
    return new AccreditationLine(
        step.kind(),
        step.date(),
        step.date().map(formatter::day),
        step.by().map(names::of),
        step.note().map(formatter::text));
  }

  /** {@return the class of the badge with the kind of step} */
  public String badge() {
    return switch (kind) {
      case ADMITTED, REGISTERED, ATTENDED -> "good";
      case OBJECTED, REFUSED -> "bad";
      case APPLIED, NOTIFIED -> "warn";
      case LISTED, OBJECTION_DECIDED, WITHDRAWN -> "accent";
    };
  }
}
