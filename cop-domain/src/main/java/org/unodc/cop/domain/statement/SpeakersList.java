package org.unodc.cop.domain.statement;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.PartCollector;

/**
 * The list of speakers of one agenda item, normally in order of request (rule 42 of the rules of
 * procedure of the Conference of the Parties to UNTOC).
 */
@DomainType
public abstract sealed class SpeakersList implements Composite permits ImmutableSpeakersList {

  SpeakersList() {}

  /** {@return the session of the list} */
  public abstract SessionId session();

  /** {@return the agenda item of the list} */
  public abstract AgendaItemId agendaItem();

  /** {@return the day of the list, if the agenda item has a list for each day} */
  public abstract Optional<LocalDate> day();

  /**
   * {@return whether the list is in order of request; false if it is in another order, such as that
   * of rank, of regional groups or of lots; absent if no source states it}
   */
  public abstract Optional<Boolean> inOrderOfRequest();

  /** {@return the requests for the floor, the first speaker first} */
  public abstract ImmutableList<SpeakerEntry> entries();

  /** {@return the time at which the list was closed} */
  public abstract Optional<OffsetDateTime> closedAt();

  @Override
  public final void parts(PartCollector parts) {
    parts.add("session", session()).add("agendaItem", agendaItem()).add("entries", entries());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link SpeakersList}. */
  public static final class Builder extends ImmutableSpeakersList.Builder {
    Builder() {}
  }
}
