package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * An office that rules of procedure provide for, such as the Chairs of the subsidiary bodies in
 * draft rule 22 of the Conference of the Parties to the UNFCCC.
 *
 * @param role the code of the office, as in the role of an officer; a record may use codes of its
 *     own
 * @param number the number of holders
 * @param electedBy the body that elects them; absent if the source does not say
 */
public record OfficeRule(String role, StipulatedNumber number, Optional<Elector> electedBy)
    implements Composite {
  /** The body that elects the holders of an office. */
  public enum Elector {
    /** The conference. */
    CONFERENCE,

    /** The subsidiary body to which the office belongs. */
    SUBSIDIARY_BODY
  }

  /**
   * @throws IllegalArgumentException if the code is blank
   */
  public OfficeRule {
    Require.text(role, "role");
    requireNonNull(number, "number");
    requireNonNull(electedBy, "electedBy");
  }

  /** {@return whether a body elects the holders; unknown if the record does not state the body} */
  public ProceduralAnswer isElectedBy(Elector elector) {
    return electedBy
        .map(
            stated ->
                answer(
                    stated == elector ? Answer.YES : Answer.NO, ProceduralReason.ELECTOR, stated))
        .orElseGet(() -> answer(Answer.UNKNOWN, ProceduralReason.ELECTOR_UNKNOWN, elector));
  }

  private ProceduralAnswer answer(Answer answer, ProceduralReason reason, Elector named) {
    return new ProceduralAnswer(answer, Message.of(reason, named), number.citation());
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("role", role()).add("number", number());
  }

  @Override
  public String toString() {
    return ValueOutline.of(this);
  }
}
