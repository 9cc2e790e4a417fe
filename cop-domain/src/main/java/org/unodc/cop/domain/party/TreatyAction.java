package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.rule.Rule;

/** One thing that one participant did to one treaty, as the depositary recorded it. */
@DomainType
public abstract sealed class TreatyAction implements Composite permits ImmutableTreatyAction {

  TreatyAction() {}

  /** {@return who did it} */
  public abstract ParticipantId participant();

  /** {@return the treaty} */
  public abstract ConventionId instrument();

  /** {@return what was done} */
  public abstract TreatyActionKind kind();

  /** {@return the day of signature, of deposit or of receipt} */
  public abstract Optional<LocalDate> date();

  /**
   * {@return the day on which it took effect, where the depositary states one; it wins over a
   * computed day}
   */
  public abstract Optional<LocalDate> effectiveDate();

  /**
   * {@return whether it counts towards entry into force, where a source says otherwise than the
   * clause}
   */
  public abstract Optional<Boolean> countsTowardsEntryIntoForce();

  /** {@return what the depositary or the source adds} */
  public abstract Optional<LocalizedText> note();

  /** {@return where the fact comes from} */
  public abstract Optional<Source> source();

  @Override
  public final void parts(Parts parts) {
    parts
        .add("participant", participant())
        .add("instrument", instrument())
        .add("note", note())
        .add("source", source());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** {@return what should hold of what participants did to treaties} */
  public static ImmutableList<Rule<?>> rules() {
    return PartyRules.ALL;
  }

  /** Builds a {@link TreatyAction}. */
  public static final class Builder extends ImmutableTreatyAction.Builder {
    Builder() {}
  }
}
