package org.unodc.cop.domain.youth;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.OutcomeId;
import org.unodc.cop.domain.id.RecommendationId;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;

/** A recommendation of a youth consultation. */
@DomainType
public abstract sealed class Recommendation implements Entity permits ImmutableRecommendation {

  Recommendation() {}

  /** {@return the id by which other entities refer to the recommendation} */
  public abstract RecommendationId id();

  /** {@return the text of the recommendation} */
  public abstract Optional<LocalizedText> text();

  /** {@return the actors to which the recommendation is addressed} */
  public abstract ImmutableList<Actor> addressees();

  /** {@return the themes of the recommendation} */
  public abstract ImmutableList<LocalizedText> themes();

  /** {@return the statements that take up the recommendation} */
  public abstract ImmutableList<StatementId> takenUpInStatements();

  /** {@return the resolutions and decisions that take up the recommendation} */
  public abstract ImmutableList<OutcomeId> takenUpInOutcomes();

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return text();
  }

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("text", text())
        .add("addressees", addressees())
        .add("themes", themes())
        .add("takenUpInStatements", takenUpInStatements())
        .add("takenUpInOutcomes", takenUpInOutcomes());
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Recommendation}. */
  public static final class Builder extends ImmutableRecommendation.Builder {
    Builder() {}
  }
}
