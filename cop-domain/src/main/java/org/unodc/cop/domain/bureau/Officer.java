package org.unodc.cop.domain.bureau;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.person.PersonalData;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.procedure.ProvisionKind;

/** One officer of a session. */
@DomainType
public abstract sealed class Officer implements Composite permits ImmutableOfficer {

  Officer() {}

  /**
   * {@return the session that elected the officer, or in whose term of office the officer took over
   * the office; the next session, if its officers are elected {@linkplain
   * ProvisionKind#OFFICERS_ELECTED_AT_PRECEDING_SESSION at the end of the preceding one}}
   */
  public abstract SessionId session();

  /**
   * {@return whether the session elected the officer; false if the officer took over the office
   * later in the term of office, such as a successor under rule 31 for UNTOC; absent if no source
   * states it}
   */
  public abstract Optional<Boolean> electedBySession();

  /** {@return the office that the officer holds} */
  public abstract OfficerRole role();

  /** {@return the person who holds the office} */
  @PersonalData
  public abstract Optional<Person> person();

  /** {@return the State that the officer represents} */
  public abstract Optional<StateCode> state();

  /** {@return the day of the election} */
  public abstract Optional<LocalDate> electedOn();

  /** {@return the term of office, if a source states it} */
  public abstract Optional<DateRange> term();

  /** {@return the source of these facts} */
  public abstract Optional<Source> source();

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("session", session())
        .add("role", role())
        .add("person", person())
        .add("state", state())
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

  /** Builds an {@link Officer}. */
  public static final class Builder extends ImmutableOfficer.Builder {
    Builder() {}
  }
}
