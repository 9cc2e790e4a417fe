package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.procedure.Ruling;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.Statement;

/**
 * One request for the floor in a {@link SpeakingOrder}.
 *
 * @param place its place in the order, counted from 1
 * @param entry the request
 * @param statement the statement that was then made or submitted; absent where the record has none
 * @param maySpeak whether an observer may take the floor, and by which rule, such as only when the
 *     President invites it; absent for parties, and where the record does not tell its rule
 */
public record Speaker(
    int place, SpeakerEntry entry, Optional<Statement> statement, Optional<Ruling> maySpeak) {

  /** {@return who asked for the floor} */
  public Actor actor() {
    return entry.speaker();
  }

  /** {@return for whom, as the request says or else the statement} */
  public ImmutableList<Actor> onBehalfOf() {
    return entry.onBehalfOf().isEmpty()
        ? statement.map(Statement::onBehalfOf).orElse(ImmutableList.of())
        : entry.onBehalfOf();
  }

  /** {@return how long the statement may take} */
  public Optional<Duration> timeLimit() {
    return statement.flatMap(Statement::timeLimit);
  }

  /** {@return whether the statement was delivered or only submitted; absent where unknown} */
  public Optional<Delivery> delivery() {
    return statement.flatMap(Statement::delivery);
  }
}
