package org.unodc.cop.domain.rules.statement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.Key;
import org.unodc.cop.domain.rules.Lookup;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementOccasion;

/** Rules about the time limit and the position of a statement. */
public final class StatementFactRules {
  private static final Parameter MINUTES = new Parameter("minutes", 60, 1, 24 * 60);

  private static final Lookup<String, Statement> POSITIONS =
      Lookup.of(
          Statement.class,
          statement ->
              Key.of(
                  statement.session(),
                  statement.agendaItem(),
                  statement.occasion().filter(StatementOccasion.AtMeeting.class::isInstance),
                  Optional.of(statement.orderOfRequest()).filter(OptionalInt::isPresent)));

  /** Statements agree in session, agenda item, occasion, time, speakers, position and title. */
  private static final Lookup<String, Statement> DOUBLES =
      Lookup.of(Statement.class, StatementFactRules::facts);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("statement.is-recorded-once", Statement.class)
              .asCaseOf("party.acts-are-recorded-once")
              .reading(Scope.SESSION)
              .given(
                  StatementFactRules::facts,
                  (statement, facts, record, findings) ->
                      DOUBLES
                          .earlierThan(statement, record)
                          .ifPresent(first -> findings.add(Place.here(), EntityLabel.of(first)))),
          Rule.notice("statement.time-limit-is-plausible", Statement.class)
              .asCaseOf("session.lengths-are-plausible")
              .reading(Scope.VALUE)
              .with(MINUTES)
              .given(
                  Statement::timeLimit,
                  (statement, timeLimit, record, findings) -> {
                    long seconds = timeLimit.toSeconds();
                    long limit = findings.value(MINUTES);
                    if (seconds <= 0 || seconds > limit * 60) {
                      findings.add(Place.of("timeLimit"), seconds / 60, limit);
                    }
                  }),
          Rule.warning("statement.order-of-request-is-a-position-of-its-own", Statement.class)
              .asCaseOf("session.numbers-are-distinct")
              .reading(Scope.SESSION)
              .when(statement -> statement.orderOfRequest().isPresent())
              .check(
                  (statement, record, findings) -> {
                    int position = statement.orderOfRequest().orElseThrow();
                    Optional<Statement> holder = POSITIONS.earlierThan(statement, record);
                    if (position < 1) {
                      findings.add(Place.of("orderOfRequest"), position, "low");
                    } else if (holder.isPresent()) {
                      findings.add(
                          Place.of("orderOfRequest"),
                          position,
                          "taken",
                          EntityLabel.of(holder.get()));
                    }
                  }));

  private StatementFactRules() {}

  /** {@return what two records of a statement have in common; empty if it states too little} */
  private static Optional<String> facts(Statement statement) {
    boolean isDistinct = statement.title().isPresent() || statement.when().isPresent();
    return isDistinct && statement.deliveredBy().size() + statement.onBehalfOf().size() > 0
        ? Key.of(
            SpeakerKeys.of(statement.deliveredBy()),
            SpeakerKeys.of(statement.onBehalfOf()),
            Optional.of(statement.session()),
            Optional.of(statement.agendaItem()),
            Optional.of(statement.occasion()),
            Optional.of(statement.when()),
            Optional.of(statement.orderOfRequest()),
            Optional.of(statement.title()))
        : Optional.empty();
  }
}
