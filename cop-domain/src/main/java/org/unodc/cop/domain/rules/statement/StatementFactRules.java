package org.unodc.cop.domain.rules.statement;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementOccasion;

/** Rules about the time limit and the position of a statement. */
public final class StatementFactRules {
  private static final Parameter MINUTES = new Parameter("minutes", 60, 1, 24 * 60);

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("statement.is-recorded-once", Statement.class)
              .asCaseOf("party.acts-are-recorded-once")
              .reading(Scope.SESSION)
              .when(StatementDoubles::isComparable)
              .check(
                  (statement, record, findings) ->
                      StatementDoubles.of(record)
                          .earlierThan(statement)
                          .ifPresent(first -> findings.add(Place.here(), record.label(first)))),
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
                    Optional<StatementId> holder = Positions.of(record).earlierAt(statement);
                    if (position < 1) {
                      findings.add(Place.of("orderOfRequest"), position, "low");
                    } else if (holder.isPresent()) {
                      findings.add(
                          Place.of("orderOfRequest"),
                          position,
                          "taken",
                          record.label(holder.get()));
                    }
                  }));

  private StatementFactRules() {}

  /** The first statement for each position in the order of requests under an agenda item. */
  private record Positions(Map<String, StatementId> first) {
    static Positions of(RecordView record) {
      return record.computedOnce(
          Positions.class,
          () -> {
            Map<String, StatementId> first = new HashMap<>();
            for (Statement statement : record.all(Statement.class)) {
              key(statement).ifPresent(key -> first.putIfAbsent(key, statement.id()));
            }
            return new Positions(first);
          });
    }

    /** {@return the first statement with the position, if it is another one} */
    Optional<StatementId> earlierAt(Statement statement) {
      return key(statement).map(first::get).filter(id -> !id.equals(statement.id()));
    }

    /** {@return the occasion and the position; empty if the occasion is not known} */
    private static Optional<String> key(Statement statement) {
      return statement.orderOfRequest().isPresent()
          ? statement
              .session()
              .flatMap(
                  session ->
                      statement
                          .agendaItem()
                          .flatMap(
                              item ->
                                  statement
                                      .occasion()
                                      .filter(StatementOccasion.AtMeeting.class::isInstance)
                                      .map(
                                          occasion ->
                                              session
                                                  + "/"
                                                  + item
                                                  + "/"
                                                  + occasion
                                                  + "/"
                                                  + statement.orderOfRequest().getAsInt())))
          : Optional.empty();
    }
  }
}
