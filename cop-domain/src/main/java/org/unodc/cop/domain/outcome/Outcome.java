package org.unodc.cop.domain.outcome;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.DraftId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.OutcomeId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.VoteId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;

/** A resolution or decision of a session. */
@DomainType
public abstract sealed class Outcome implements Entity permits ImmutableOutcome {

  Outcome() {}

  /** {@return the id by which other values refer to the outcome} */
  public abstract OutcomeId id();

  /** {@return whether the outcome is a resolution or a decision} */
  public abstract Optional<OutcomeKind> kind();

  /** {@return the session that adopted the outcome} */
  public abstract Optional<SessionId> session();

  /** {@return the meeting that adopted the outcome} */
  public abstract Optional<MeetingId> meeting();

  /** {@return the number as printed, such as 12/4} */
  public abstract Optional<String> number();

  /** {@return the title, or the subject if the title is not known} */
  public abstract Optional<LocalizedText> title();

  /** {@return the time of adoption} */
  public abstract Optional<Timing> adopted();

  /** {@return whether the outcome was adopted by consensus or by vote} */
  public abstract Optional<Adoption> adoption();

  /** {@return the vote that adopted the outcome} */
  public abstract Optional<VoteId> vote();

  /** {@return the draft that became the outcome} */
  public abstract Optional<DraftId> draft();

  /** {@return the protocol that is the subject of the outcome, if any} */
  public abstract Optional<ConventionId> instrument();

  /** {@return the later outcome that supersedes this one} */
  public abstract Optional<OutcomeId> supersededBy();

  /** {@return the document that contains the outcome} */
  public abstract Optional<DocumentReference> document();

  /** {@return the sources of these facts} */
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
        .add("meeting", meeting())
        .add("number", number())
        .add("title", title())
        .add("vote", vote())
        .add("draft", draft())
        .add("instrument", instrument())
        .add("supersededBy", supersededBy())
        .add("document", document())
        .add("sources", sources());
  }

  @Value.Check
  void check() {
    Require.textIfPresent(number(), "number");
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link Outcome}. */
  public static final class Builder extends ImmutableOutcome.Builder {
    Builder() {}
  }
}
