package org.unodc.cop.domain.statement;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.AgendaItemId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.id.YouthConsultationId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;

/** A statement that was made or submitted at a session. */
@DomainType
public abstract sealed class Statement implements Entity permits ImmutableStatement {

  Statement() {}

  /** {@return the id by which other entities refer to the statement} */
  public abstract StatementId id();

  /** {@return the session at which the statement was made} */
  public abstract Optional<SessionId> session();

  /** {@return the agenda item under which the statement was made} */
  public abstract Optional<AgendaItemId> agendaItem();

  /** {@return the occasion on which the statement was made} */
  public abstract Optional<StatementOccasion> occasion();

  /** {@return the title of the statement, or its description in the source} */
  public abstract Optional<LocalizedText> title();

  /** {@return the actors that delivered the statement} */
  public abstract ImmutableList<Actor> deliveredBy();

  /** {@return the actors on whose behalf the statement was made} */
  public abstract ImmutableList<Actor> onBehalfOf();

  /** {@return the position in the order of requests to speak, counted from 1} */
  public abstract OptionalInt orderOfRequest();

  /** {@return the time limit for the statement} */
  public abstract Optional<Duration> timeLimit();

  /** {@return whether the statement is oral, written or recorded} */
  public abstract Optional<StatementMode> mode();

  /** {@return whether the statement was delivered or only submitted} */
  public abstract Optional<Delivery> delivery();

  /** {@return when the statement was made} */
  public abstract Optional<Timing> when();

  /** {@return the text of the statement} */
  public abstract Optional<LocalizedText> text();

  /** {@return a summary of the statement from a source} */
  public abstract Optional<LocalizedText> summary();

  /** {@return the passages of the statement that a source quotes} */
  public abstract ImmutableList<Quotation> quotations();

  /** {@return the document that contains the statement} */
  public abstract Optional<DocumentReference> document();

  /** {@return the youth consultation whose outcome the statement presents} */
  public abstract Optional<YouthConsultationId> stemsFrom();

  /** {@return the respect in which a source describes the statement as the first of its kind} */
  public abstract Optional<LocalizedText> firstOfItsKind();

  /** {@return the sources of the facts about the statement} */
  public abstract ImmutableList<Source> sources();

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return title();
  }

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("session", session())
        .add("agendaItem", agendaItem())
        .add("occasion", occasion())
        .add("title", title())
        .add("deliveredBy", deliveredBy())
        .add("onBehalfOf", onBehalfOf())
        .add("text", text())
        .add("summary", summary())
        .add("quotations", quotations())
        .add("document", document())
        .add("stemsFrom", stemsFrom())
        .add("firstOfItsKind", firstOfItsKind())
        .add("sources", sources());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Statement}. */
  public static final class Builder extends ImmutableStatement.Builder {
    Builder() {}
  }
}
