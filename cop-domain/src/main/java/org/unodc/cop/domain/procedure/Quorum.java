package org.unodc.cop.domain.procedure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The part of a body that must be present, as in rule 41 of the rules of procedure of the
 * Conference of the Parties to UNTOC.
 *
 * @param matter the matter for which the quorum is needed
 * @param part the part of the body that must be present
 * @param moreThan whether more than that part is needed, as for a majority
 * @param of the body that the quorum is a part of
 * @param citation the rule of procedure that requires the quorum
 * @param regionalOrganizationsCount whether a regional economic integration organization that is a
 *     party counts as one more party; if this is empty, an answer that depends on it is unknown
 */
public record Quorum(
    Matter matter,
    Fraction part,
    boolean moreThan,
    CountedBody of,
    Optional<Citation> citation,
    Optional<Boolean> regionalOrganizationsCount)
    implements Composite {
  private static final RequiredPart.Reasons REASONS =
      new RequiredPart.Reasons(
          ProceduralReason.QUORUM_REACHED,
          ProceduralReason.QUORUM_NOT_REACHED,
          ProceduralReason.QUORUM_UNKNOWN,
          ProceduralReason.QUORUM_IMPOSSIBLE);

  /**
   * @throws IllegalArgumentException if more than the whole would be needed
   */
  public Quorum {
    RequiredPart.check(matter, part, moreThan, of, citation);
    requireNonNull(regionalOrganizationsCount, "regionalOrganizationsCount");
  }

  /**
   * Creates a quorum of a rule that does not state whether regional organizations count.
   *
   * @throws IllegalArgumentException if more than the whole would be needed
   */
  public Quorum(
      Matter matter, Fraction part, boolean moreThan, CountedBody of, Optional<Citation> citation) {
    this(matter, part, moreThan, of, citation, Optional.empty());
  }

  /**
   * {@return the minimum number that must be present for a body of the given size (rule 41 for
   * UNTOC); never zero}
   *
   * @param whole the size of the body that the quorum is a part of
   */
  public long needed(long whole) {
    return required().needed(whole);
  }

  /**
   * {@return the interval that contains the minimum number that must be present (rule 41 for
   * UNTOC); empty if the source prints the size of the body as approximate or without a qualifier}
   *
   * @param whole the size of the body that the quorum is a part of
   */
  public Optional<CountInterval> needed(ReportedCount whole) {
    return required().needed(whole);
  }

  /**
   * {@return whether the quorum is reached (rule 41 for UNTOC); unknown if the counts leave it open
   * or contradict each other}
   *
   * <p>The answer is also unknown if the quorum of all parties is not reached but the rule may mean
   * only the parties that take part.
   *
   * @param present the number present
   * @param whole the size of the body that the quorum is a part of; the number of all parties if
   *     the rule leaves open which parties it means
   */
  public ProceduralAnswer reached(ReportedCount present, ReportedCount whole) {
    return required().reached(present, whole, REASONS);
  }

  /**
   * {@return whether the quorum is reached if the rule may mean all parties or only the
   * participating parties (rule 41 for UNTOC); unknown if the two answers differ}
   *
   * @param present the number present
   * @param parties the number of all parties
   * @param participating the number of parties that take part in the session
   */
  public ProceduralAnswer reached(
      ReportedCount present, ReportedCount parties, ReportedCount participating) {
    if (of != CountedBody.PARTIES_ALL_OR_PARTICIPATING) {
      return reached(present, of == CountedBody.PARTIES ? parties : participating);
    }
    Answer ofAll = required().isReached(present, parties, CountedBody.PARTIES);
    Answer ofThose =
        required().isReached(present, participating, CountedBody.PARTIES_PARTICIPATING);
    Answer answer = Answer.agreed(Stream.of(ofAll, ofThose));
    ProceduralReason reason =
        ProceduralReason.of(
            answer,
            ProceduralReason.QUORUM_OF_EITHER_REACHED,
            ProceduralReason.QUORUM_OF_EITHER_NOT_REACHED,
            ProceduralReason.QUORUM_OF_EITHER_UNKNOWN);
    return required()
        .answer(
            answer,
            reason,
            ProceduralPhrase.of(needed(parties)),
            ProceduralPhrase.of(parties),
            ProceduralPhrase.of(needed(participating)),
            ProceduralPhrase.of(participating),
            ProceduralPhrase.of(present));
  }

  /**
   * {@return whether the quorum is reached if the rule may count regional organizations as parties
   * or only States (rule 41 for UNTOC); unknown if the answers of two readings differ}
   *
   * <p>Of 192 parties 97 are more than half. If one of them is a regional organization that does
   * not count, 96 of 191 States are enough.
   *
   * @param parties the number of all parties
   * @param states the number of all parties without regional organizations
   * @param participating the number of parties that take part in the session
   */
  public ProceduralAnswer reached(
      ReportedCount present,
      ReportedCount parties,
      ReportedCount states,
      ReportedCount participating) {
    if (regionalOrganizationsCount.isPresent() || of == CountedBody.PARTIES_PARTICIPATING) {
      boolean onlyStates = !regionalOrganizationsCount.orElse(true);
      return reached(present, onlyStates ? states : parties, participating);
    }
    RequiredPart required = required();
    if (required.isEnough(present, parties) == required.isEnough(present, states)) {
      return reached(present, parties, participating);
    }
    return required.answer(
        Answer.UNKNOWN,
        ProceduralReason.QUORUM_WITH_ORGANIZATIONS_UNKNOWN,
        ProceduralPhrase.of(needed(parties)),
        ProceduralPhrase.of(parties),
        ProceduralPhrase.of(needed(states)),
        ProceduralPhrase.of(states),
        ProceduralPhrase.of(present));
  }

  @Override
  public void parts(PartCollector parts) {
    parts.add("citation", citation());
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("matter", matter)
        .add("part", part)
        .add("moreThan", moreThan)
        .add("of", of)
        .add("regionalOrganizationsCount", regionalOrganizationsCount)
        .toString();
  }

  private RequiredPart required() {
    return new RequiredPart(matter, part, moreThan, of, citation);
  }
}
