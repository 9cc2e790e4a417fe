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

/** Something that was said or submitted at a session. */
@DomainType
public abstract sealed class Statement implements Entity permits ImmutableStatement {

  Statement() {}

  /** {@return the id by which others refer to it} */
  public abstract StatementId id();

  /** {@return the session at which it was made} */
  public abstract Optional<SessionId> session();

  /** {@return the item under which it was made} */
  public abstract Optional<AgendaItemId> agendaItem();

  /** {@return where it was made} */
  public abstract Optional<StatementOccasion> occasion();

  /** {@return what it is called, or how its source describes it} */
  public abstract Optional<LocalizedText> title();

  /** {@return who spoke} */
  public abstract ImmutableList<Actor> deliveredBy();

  /** {@return for whom} */
  public abstract ImmutableList<Actor> onBehalfOf();

  /** {@return its place in the order of requests to speak, counted from 1} */
  public abstract OptionalInt orderOfRequest();

  /** {@return how long it may take} */
  public abstract Optional<Duration> timeLimit();

  /** {@return whether it is oral, written or recorded} */
  public abstract Optional<StatementMode> mode();

  /** {@return whether it was delivered or only submitted} */
  public abstract Optional<Delivery> delivery();

  /** {@return when it was made} */
  public abstract Optional<Timing> when();

  /** {@return its words} */
  public abstract Optional<LocalizedText> text();

  /** {@return what a source says of it} */
  public abstract Optional<LocalizedText> summary();

  /** {@return the words of it that a source quotes} */
  public abstract ImmutableList<Quotation> quotations();

  /** {@return the document that holds it} */
  public abstract Optional<DocumentReference> document();

  /** {@return the youth consultation whose outcome it states} */
  public abstract Optional<YouthConsultationId> stemsFrom();

  /** {@return in what a source calls it the first of its kind} */
  public abstract Optional<LocalizedText> firstOfItsKind();

  /** {@return where the facts above come from} */
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
