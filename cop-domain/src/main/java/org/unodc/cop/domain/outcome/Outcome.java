package org.unodc.cop.domain.outcome;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.unodc.cop.domain.calendar.When;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.DraftId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.OutcomeId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.VoteId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.rule.Rule;

/** A resolution or decision of a session. */
@DomainType
public abstract sealed class Outcome implements Entity permits ImmutableOutcome {

  Outcome() {}

  /** {@return the id by which others refer to it} */
  public abstract OutcomeId id();

  /** {@return whether it is a resolution or a decision} */
  public abstract Optional<OutcomeKind> kind();

  /** {@return the session that adopted it} */
  public abstract Optional<SessionId> session();

  /** {@return its number as printed, such as 12/4} */
  public abstract Optional<String> number();

  /** {@return its title, or what it is on where only that is known} */
  public abstract Optional<LocalizedText> title();

  /** {@return when it was adopted} */
  public abstract Optional<When> adopted();

  /** {@return how it was adopted} */
  public abstract Optional<Adoption> adoption();

  /** {@return the vote that adopted it} */
  public abstract Optional<VoteId> vote();

  /** {@return the draft that it was} */
  public abstract Optional<DraftId> draft();

  /** {@return the treaty that it is on, where it is on a protocol} */
  public abstract Optional<ConventionId> instrument();

  /** {@return the later outcome that takes its place} */
  public abstract Optional<OutcomeId> supersededBy();

  /** {@return the document that holds it} */
  public abstract Optional<DocumentReference> document();

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
  public final void parts(Parts parts) {
    parts
        .add("session", session())
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

  /** {@return what should hold of outcomes} */
  public static ImmutableList<Rule<?>> rules() {
    return OutcomeRules.ALL;
  }

  /** Builds an {@link Outcome}. */
  public static final class Builder extends ImmutableOutcome.Builder {
    Builder() {}
  }
}
