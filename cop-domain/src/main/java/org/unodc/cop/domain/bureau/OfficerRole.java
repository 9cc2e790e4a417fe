package org.unodc.cop.domain.bureau;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.procedure.OfficeRule;

/**
 * The office of an officer of a session: a code of a list that a record may extend. Codes that are
 * not in the list are kept unchanged.
 *
 * @param word the code, exactly as read and written
 */
public record OfficerRole(String word) implements ExtensibleCode, Comparable<OfficerRole> {
  /** President of the session. */
  public static final OfficerRole PRESIDENT = new OfficerRole("PRESIDENT");

  /** Vice-President. */
  public static final OfficerRole VICE_PRESIDENT = new OfficerRole("VICE_PRESIDENT");

  /** Rapporteur. */
  public static final OfficerRole RAPPORTEUR = new OfficerRole("RAPPORTEUR");

  /** Chair of a subsidiary body. */
  public static final OfficerRole SUBSIDIARY_BODY_CHAIR = new OfficerRole("SUBSIDIARY_BODY_CHAIR");

  private static final ImmutableList<OfficerRole> LISTED =
      ImmutableList.of(PRESIDENT, VICE_PRESIDENT, RAPPORTEUR, SUBSIDIARY_BODY_CHAIR);

  /**
   * @throws IllegalArgumentException if the code is blank
   */
  public OfficerRole {
    Require.text(word, "word");
  }

  /** {@return the codes of the list, in its order} */
  public static ImmutableList<OfficerRole> listed() {
    return LISTED;
  }

  /**
   * {@return how many holders of this office a rule on the bureau provides for (rule 22 for UNTOC);
   * empty if it does not state a number}
   */
  public Optional<StipulatedNumber> numberIn(BureauRule rule) {
    if (equals(PRESIDENT)) {
      return rule.presidents();
    }
    if (equals(VICE_PRESIDENT)) {
      return rule.vicePresidents();
    }
    if (equals(RAPPORTEUR)) {
      return rule.rapporteurs();
    }
    return rule.otherOffices().stream()
        .filter(office -> office.role().equals(word))
        .map(OfficeRule::number)
        .findFirst();
  }

  @Override
  public int compareTo(OfficerRole other) {
    return word.compareTo(other.word);
  }

  @Override
  public String toString() {
    return word;
  }
}
