package org.unodc.cop.domain.bureau;

import java.util.Optional;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.procedure.CredentialIssuer;

/** The credentials of one participant for one session. */
@DomainType
public abstract sealed class Credential implements Composite permits ImmutableCredential {

  Credential() {}

  /** {@return the session for which the credentials are valid} */
  public abstract SessionId session();

  /** {@return the participant whose representatives the credentials name} */
  public abstract ParticipantId participant();

  /** {@return the time of receipt} */
  public abstract Optional<Timing> received();

  /** {@return the authority that signed the credentials} */
  public abstract Optional<CredentialIssuer> signedBy();

  /** {@return the source of these facts} */
  public abstract Optional<Source> source();

  @Override
  public final void parts(PartCollector parts) {
    parts.add("session", session()).add("participant", participant()).add("source", source());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Credential}. */
  public static final class Builder extends ImmutableCredential.Builder {
    Builder() {}
  }
}
