package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The part of a body whose objections prevent the admission of an observer, such as one third of
 * the parties present in article 7, paragraph 6, of the United Nations Framework Convention on
 * Climate Change and in article 23, paragraph 5, of the Convention on Biological Diversity.
 *
 * @param part the part of the body that must object
 * @param moreThan whether more than that part must object
 * @param of the body
 * @param citation the rule of procedure or the article of the convention
 */
public record ObjectionRule(
    Fraction part, boolean moreThan, CountedBody of, Optional<Citation> citation)
    implements Composite {
  /**
   * @throws IllegalArgumentException if more than the whole would have to object
   */
  public ObjectionRule {
    requireNonNull(part, "part");
    RequiredPart.check(Matter.PROCEDURE, part, moreThan, of, citation);
  }

  ProceduralAnswer admission(
      ReportedCount objecting, ReportedCount whole, Optional<Citation> otherwise) {
    RequiredPart required =
        new RequiredPart(Matter.PROCEDURE, part, moreThan, of, citation.or(() -> otherwise));
    Answer refused =
        objecting.isEqualTo(ReportedCount.exactly(0)) == Answer.YES
            ? Answer.NO
            : required.isReached(objecting, whole, of);
    return required.answer(
        refused.not(),
        ProceduralReason.of(
            refused.not(),
            ProceduralReason.ADMITTED,
            ProceduralReason.NOT_ADMITTED,
            ProceduralReason.ADMISSION_OPEN),
        ProceduralPhrase.of(required.needed(whole)),
        ProceduralPhrase.of(whole),
        ProceduralPhrase.of(objecting));
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("citation", citation());
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("part", part)
        .add("moreThan", moreThan)
        .add("of", of)
        .toString();
  }
}
