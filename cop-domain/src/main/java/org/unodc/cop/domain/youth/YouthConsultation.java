package org.unodc.cop.domain.youth;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.id.YouthConsultationId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.session.AttendanceFormat;

/** A consultation with young people that precedes a session. */
@DomainType
public abstract sealed class YouthConsultation implements Entity
    permits ImmutableYouthConsultation {

  YouthConsultation() {}

  /** {@return the id by which other entities refer to the consultation} */
  public abstract YouthConsultationId id();

  /** {@return the session that the consultation precedes} */
  public abstract Optional<SessionId> session();

  /** {@return the title of the consultation} */
  public abstract Optional<LocalizedText> title();

  /** {@return when the consultation was held} */
  public abstract Optional<Timing> when();

  /** {@return the way in which participants attended} */
  public abstract Optional<AttendanceFormat> format();

  /** {@return the organizers of the consultation, in the order of the source} */
  public abstract ImmutableList<Actor> organizers();

  /** {@return the number of young people who took part} */
  public abstract Optional<ReportedCount> participants();

  /** {@return the number of countries from which the participants came} */
  public abstract Optional<ReportedCount> countries();

  /**
   * {@return the figures that were published about the consultation, including conflicting ones}
   */
  public abstract ImmutableList<ReportedFigure> publishedFigures();

  /** {@return the recommendations of the consultation} */
  public abstract ImmutableList<Recommendation> recommendations();

  /** {@return the statement that presented the outcome of the consultation} */
  public abstract Optional<StatementId> outcomeStatement();

  /** {@return the sources of the facts about the consultation} */
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
        .add("title", title())
        .add("organizers", organizers())
        .add("publishedFigures", publishedFigures())
        .add("recommendations", recommendations())
        .add("outcomeStatement", outcomeStatement())
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

  /** Builds a {@link YouthConsultation}. */
  public static final class Builder extends ImmutableYouthConsultation.Builder {
    Builder() {}
  }
}
