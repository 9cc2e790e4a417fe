package org.unodc.cop.examples.programme.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.programme.sideevent.EventFinding;

/**
 * A finding of a rule in an answer.
 *
 * @param rule the id of the rule
 * @param severity the severity of the finding
 * @param pointer the place, as a JSON Pointer into the body
 * @param message a sentence that describes the finding
 * @param hint a sentence that suggests a correction
 * @param citation the provision that is violated; empty for good practice
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RuleFinding(
    String rule,
    Severity severity,
    String pointer,
    String message,
    String hint,
    Optional<Citation> citation) {

  /** {@return a finding with its texts in a language} */
  public static RuleFinding of(Finding finding, String pointer, OfficialLanguage language) {
    return new RuleFinding(
        finding.rule().value(),
        finding.severity(),
        pointer,
        finding.message(language),
        finding.hint(language),
        finding.citation());
  }

  /** {@return findings with their texts in a language, in the same order} */
  public static List<RuleFinding> of(List<EventFinding> findings, OfficialLanguage language) {
    return findings.stream().map(found -> of(found.finding(), found.pointer(), language)).toList();
  }
}
