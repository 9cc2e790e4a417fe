package org.unodc.cop.domain.overview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.procedure.FloorKind;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * A request for the floor in a {@link SpeakingOrder}.
 *
 * @param place the position in the order, from 1
 * @param entry the request in the list of speakers
 * @param statement the statement that was made or submitted; empty if the record has none
 * @param maySpeak whether an observer may take the floor, with the rule of procedure and its
 *     conditions, such as an invitation by the President; empty for parties, or if the record does
 *     not have the rule
 */
public record FloorRequest(
    int place,
    SpeakerEntry entry,
    Optional<Statement> statement,
    Optional<ProceduralAnswer> maySpeak) {
  public FloorRequest {
    requireNonNull(entry, "entry");
    requireNonNull(statement, "statement");
    requireNonNull(maySpeak, "maySpeak");
  }

  /** {@return the actor that requested the floor} */
  public Actor actor() {
    return entry.speaker();
  }

  /** {@return the kind of the request, such as a point of order} */
  public FloorKind kind() {
    return entry.kind().orElse(FloorKind.LISTED_SPEAKER);
  }

  /**
   * {@return the actors on whose behalf the speaker speaks, from the request or, if it names none,
   * from the statement}
   */
  public ImmutableList<Actor> onBehalfOf() {
    return entry.onBehalfOf().isEmpty()
        ? statement.map(Statement::onBehalfOf).orElse(ImmutableList.of())
        : entry.onBehalfOf();
  }

  /** {@return the time limit of the statement; empty if it is not known} */
  public Optional<Duration> timeLimit() {
    return statement.flatMap(Statement::timeLimit);
  }

  /** {@return whether the statement was delivered or only submitted; empty if it is not known} */
  public Optional<Delivery> delivery() {
    return statement.flatMap(Statement::delivery);
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("place", place)
        .add("statement", statement.map(Statement::id))
        .toString();
  }
}
