package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.quantity.Answer;

/**
 * The answer to a question of procedure, with its reason and its rule. It supports the presiding
 * officer and is not binding.
 *
 * @param answer yes, no, or unknown if the record does not determine the answer
 * @param reason the reason, as a whole sentence in each official language
 * @param citation the rule of procedure that the answer is based on; empty if the record does not
 *     name it
 */
public record ProceduralAnswer(Answer answer, Message reason, Optional<Citation> citation) {
  public ProceduralAnswer {
    requireNonNull(answer, "answer");
    requireNonNull(reason, "reason");
    requireNonNull(citation, "citation");
  }

  /** {@return the reason as a whole sentence in a language} */
  public String reason(OfficialLanguage language) {
    return reason.in(language);
  }

  /**
   * {@return the reason and the rule in a language, such as "Nobody may vote. (Rules of X, rule
   * 5)"; with a warning if the rule is only general knowledge}
   *
   * <p>The rule is cited as {@link Citation#text} does: its name is text of the record, which is
   * not translated.
   */
  public String in(OfficialLanguage language) {
    return citation
        .map(
            rule ->
                Message.of(
                    isGeneralKnowledge(rule)
                        ? ProceduralReason.CITED_FROM_GENERAL_KNOWLEDGE
                        : ProceduralReason.CITED,
                    reason,
                    rule.text()))
        .orElse(reason)
        .in(language);
  }

  /** {@return the reason and the rule in English} */
  @Override
  public String toString() {
    return in(OfficialLanguage.ENGLISH);
  }

  private static boolean isGeneralKnowledge(Citation rule) {
    return rule.certainty().filter(Certainty.GENERAL_KNOWLEDGE::equals).isPresent();
  }
}
