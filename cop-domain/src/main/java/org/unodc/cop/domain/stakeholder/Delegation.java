package org.unodc.cop.domain.stakeholder;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.person.PersonalData;
import org.unodc.cop.domain.quantity.ReportedCount;

/** The people whom a participant or a stakeholder sent to a session. */
@DomainType
public abstract sealed class Delegation implements Composite permits ImmutableDelegation {

  Delegation() {}

  /** {@return the session} */
  public abstract SessionId session();

  /** {@return the State or organization that sent it, where it is a participant} */
  public abstract Optional<ParticipantId> participant();

  /** {@return the stakeholder that sent it, where it is one} */
  public abstract Optional<StakeholderId> stakeholder();

  /** {@return how many they are} */
  public abstract Optional<ReportedCount> size();

  /** {@return those who are named} */
  @PersonalData
  public abstract ImmutableList<Person> members();

  /** {@return where the facts come from} */
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
    Preconditions.checkArgument(
        participant().isPresent() != stakeholder().isPresent(),
        "a delegation is sent by one participant or one stakeholder, and by one only");
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
