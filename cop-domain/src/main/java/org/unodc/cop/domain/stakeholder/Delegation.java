package org.unodc.cop.domain.stakeholder;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.person.PersonalData;
import org.unodc.cop.domain.quantity.ReportedCount;

/** The persons whom a participant or a stakeholder sent to a session. */
@DomainType
public abstract sealed class Delegation implements Composite permits ImmutableDelegation {

  Delegation() {}

  /** {@return the session to which the delegation was sent} */
  public abstract SessionId session();

  /**
   * {@return the State or organization that sent the delegation; empty if a stakeholder sent it}
   */
  public abstract Optional<ParticipantId> participant();

  /** {@return the stakeholder that sent the delegation; empty if a participant sent it} */
  public abstract Optional<StakeholderId> stakeholder();

  /** {@return the number of members} */
  public abstract Optional<ReportedCount> size();

  /** {@return the members who are named, the head of the delegation first} */
  @PersonalData
  public abstract ImmutableList<Person> members();

  /** {@return the source of the facts about the delegation} */
  public abstract Optional<Source> source();

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("session", session())
        .add("participant", participant())
        .add("stakeholder", stakeholder())
        .add("members", members())
        .add("source", source());
  }

  @Value.Check
  void check() {
    if (participant().isPresent() == stakeholder().isPresent()) {
      throw new InvariantException(
          "delegation-sender",
          "a delegation must have either a participant or a stakeholder as its sender, but not both");
    }
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Delegation}. */
  public static final class Builder extends ImmutableDelegation.Builder {
    Builder() {}
  }
}
