package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.rule.Citation;

/**
 * The answer to a question of procedure, with its reason and its rule. It supports the presiding
 * officer and is not binding.
 *
 * @param answer yes, no, or unknown if the record does not determine the answer
 * @param reason the reason, as a whole English sentence
 * @param citation the rule that the answer is based on; empty if the record does not name it
 */
public record ProceduralAnswer(Answer answer, String reason, Optional<Citation> citation) {
  /**
   * @throws IllegalArgumentException if the reason is blank
   */
  public ProceduralAnswer {
    Require.text(reason, "reason");
  }

  /**
   * {@return the reason and the rule, such as "Nobody may vote. (Rules of X, rule 5)"; with a
   * warning if the rule is only general knowledge}
   */
  @Override
  public String toString() {
    return citation.map(rule -> reason + " (" + rule + certainty(rule) + ")").orElse(reason);
  }

  private static String certainty(Citation rule) {
    return rule.certainty().filter(Certainty.GENERAL_KNOWLEDGE::equals).isPresent()
        ? "; general knowledge, not verified"
        : "";
  }
}
