package org.unodc.cop.examples.programme.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.problem.CallerLanguage;
import org.unodc.cop.examples.programme.problem.RuleFinding;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;

/**
 * The result of a step.
 *
 * @param sideEvent the event after the step
 * @param version the version to send with the next step
 * @param findings the remaining findings, which did not prevent the step; the most severe first
 */
@Schema(name = "StepTaken")
record StepAnswer(SideEvent sideEvent, long version, List<RuleFinding> findings) {

  /** {@return the answer to a request that took a step} */
  static ResponseEntity<StepAnswer> of(SideEventDesk.Outcome outcome, HttpServletRequest request) {
    return ResponseEntity.ok()
        .eTag(EntityTag.of(outcome.version()).value())
        .body(
            new StepAnswer(
                outcome.event(),
                outcome.version(),
                RuleFinding.of(outcome.findings(), CallerLanguage.of(request))));
  }
}
