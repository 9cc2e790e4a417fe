package org.unodc.cop.examples.programme.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.examples.programme.sideevent.EventFinding;

/**
 * Something that a rule found, as it is told to a caller.
 *
 * @param rule the id of the rule
 * @param severity how grave it is
 * @param pointer where, as a JSON Pointer into the body
 * @param message what, in a sentence
 * @param hint what can be done about it, in a sentence
 * @param citation the text that is not kept; absent for good practice
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RuleFinding(
    String rule,
    Severity severity,
    String pointer,
    String message,
    String hint,
    Optional<Citation> citation) {

  public static RuleFinding of(Finding finding, String pointer, OfficialLanguage language) {
    return new RuleFinding(
        finding.rule().value(),
        finding.severity(),
        pointer,
        finding.message(language),
        finding.hint(language),
        finding.citation());
  }

  public static List<RuleFinding> of(List<EventFinding> findings, OfficialLanguage language) {
    return findings.stream().map(one -> of(one.finding(), one.pointer(), language)).toList();
  }
}
