package org.unodc.cop.domain.rules.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.statement.Statement;

/**
 * Finds statements that agree in session, agenda item, occasion, time, speakers, position and
 * title.
 */
final class StatementDoubles {
  private final Map<String, StatementId> first = new HashMap<>();

  private StatementDoubles(Iterable<Statement> statements) {
    for (Statement statement : statements) {
      key(statement).ifPresent(key -> first.putIfAbsent(key, statement.id()));
    }
  }

  static StatementDoubles of(RecordView record) {
    return record.computedOnce(
        StatementDoubles.class, () -> new StatementDoubles(record.all(Statement.class)));
  }

  /** {@return the first statement that agrees with this one; empty if this one is the first} */
  Optional<StatementId> earlierThan(Statement statement) {
    return key(statement).map(first::get).filter(id -> !id.equals(statement.id()));
  }

  /** {@return whether a statement states enough to be compared with others} */
  static boolean isComparable(Statement statement) {
    return key(statement).isPresent();
  }

  private static Optional<String> key(Statement statement) {
    boolean isDistinct = statement.title().isPresent() || statement.when().isPresent();
    if (!isDistinct || statement.deliveredBy().size() + statement.onBehalfOf().size() == 0) {
      return Optional.empty();
    }
    return SpeakerKeys.of(statement.deliveredBy())
        .flatMap(
            speakers ->
                SpeakerKeys.of(statement.onBehalfOf())
                    .map(
                        others ->
                            String.join(
                                "\n",
                                statement.session().toString(),
                                statement.agendaItem().toString(),
                                statement.occasion().toString(),
                                statement.when().toString(),
                                statement.orderOfRequest().toString(),
                                statement.title().toString(),
                                speakers,
                                others)));
  }
}
