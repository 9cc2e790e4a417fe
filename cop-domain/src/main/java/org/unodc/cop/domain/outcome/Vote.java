package org.unodc.cop.domain.outcome;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.id.DraftId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.VoteId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.Parts;
import org.unodc.cop.domain.procedure.Matter;

/** One vote. */
@DomainType
public abstract sealed class Vote implements Entity permits ImmutableVote {

  Vote() {}

  /** {@return the id by which others refer to it} */
  public abstract VoteId id();

  /** {@return the session in which it was taken} */
  public abstract Optional<SessionId> session();

  /** {@return the meeting in which it was taken} */
  public abstract Optional<MeetingId> meeting();

  /** {@return what was decided} */
  public abstract Optional<Matter> matter();

  /** {@return the draft that was put to the vote} */
  public abstract Optional<DraftId> draft();

  /** {@return how many parties were present} */
  public abstract OptionalInt present();

  /** {@return how many voted in favour} */
  public abstract OptionalInt inFavour();

  /** {@return how many voted against} */
  public abstract OptionalInt against();

  /** {@return how many abstained} */
  public abstract OptionalInt abstained();

  /** {@return who voted how, where it was recorded} */
  public abstract ImmutableList<Ballot> ballots();

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return Optional.empty();
  }

  @Override
  public final void parts(Parts parts) {
    parts
        .add("session", session())
        .add("meeting", meeting())
        .add("draft", draft())
        .add("ballots", ballots());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Vote}. */
  public static final class Builder extends ImmutableVote.Builder {
    Builder() {}
  }
}
