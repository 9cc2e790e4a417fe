package org.unodc.cop.domain.party;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/** An action of one participant on one treaty, as the depositary recorded it. */
@DomainType
public abstract sealed class TreatyAction implements Composite permits ImmutableTreatyAction {

  TreatyAction() {}

  /** {@return the id of the participant that took the action} */
  public abstract ParticipantId participant();

  /** {@return the id of the treaty} */
  public abstract ConventionId instrument();

  /** {@return the kind of the action} */
  public abstract TreatyActionKind kind();

  /**
   * {@return the day of signature, of deposit or of receipt; empty if the record does not state it}
   */
  public abstract Optional<LocalDate> date();

  /**
   * {@return the day on which the action took effect; empty if the depositary does not state it}
   *
   * <p>This day takes precedence over a computed day.
   */
  public abstract Optional<LocalDate> effectiveDate();

  /**
   * {@return whether the action counts towards entry into force; empty unless a source differs from
   * the clause}
   */
  public abstract Optional<Boolean> countsTowardsEntryIntoForce();

  /**
   * {@return the name or code of the territory to which the action is limited; empty if the action
   * concerns the participant as a whole}
   *
   * <p>A denunciation, its withdrawal or the withdrawal of an instrument that is limited to a
   * territory does not change the status of the participant.
   */
  public abstract Optional<LocalizedText> territory();

  /** {@return the note that the depositary or the source adds} */
  public abstract Optional<LocalizedText> note();

  /** {@return the source of the action} */
  public abstract Optional<Source> source();

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("participant", participant())
        .add("instrument", instrument())
        .add("territory", territory())
        .add("note", note())
        .add("source", source());
  }

  /** {@return the day of effect, or else the day of the action; empty if neither is stated} */
  public final Optional<LocalDate> effectOrDate() {
    return effectiveDate().or(this::date);
  }

  /** {@return whether this action of the given kind concerns the participant as a whole} */
  public final boolean isOfWhole(TreatyActionKind kind) {
    return kind() == kind && territory().isEmpty();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link TreatyAction}. */
  public static final class Builder extends ImmutableTreatyAction.Builder {
    Builder() {}
  }
}
