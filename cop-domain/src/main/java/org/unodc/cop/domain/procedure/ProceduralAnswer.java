package org.unodc.cop.domain.procedure;

import java.util.Optional;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.rule.Citation;

/**
 * The answer to a question of procedure, with its reason and its rule. It helps whoever presides
 * and binds nobody.
 *
 * @param answer yes, no, or that the record does not tell
 * @param reason why, in a whole English sentence
 * @param citation the rule that it rests on, as far as the record names it
 */
public record ProceduralAnswer(Answer answer, String reason, Optional<Citation> citation) {
  /** Throws {@link IllegalArgumentException} where there is no reason. */
  public ProceduralAnswer {
    Require.text(reason, "reason");
  }

  /**
   * {@return the reason and the rule, such as "Nobody may vote. (Rules of X, rule 5)"; with a word
   * of warning where the rule is only general knowledge}
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
