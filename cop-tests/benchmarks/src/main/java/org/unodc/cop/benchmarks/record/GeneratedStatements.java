package org.unodc.cop.benchmarks.record;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementMode;
import org.unodc.cop.domain.statement.StatementOccasion;

/** Generates statements in the plenary meetings, each of a different stakeholder. */
final class GeneratedStatements {
  private GeneratedStatements() {}

  static ImmutableList<Statement> all(int statements) {
    return IntStream.range(0, statements)
        .mapToObj(GeneratedStatements::statement)
        .collect(toImmutableList());
  }

  private static Statement statement(int number) {
    int day = number % GeneratedSession.DAYS;
    return Statement.builder()
        .id(StatementId.of("statement-" + number))
        .session(GeneratedSession.ID)
        .agendaItem(GeneratedSession.agendaItem(number))
        .occasion(new StatementOccasion.AtMeeting(GeneratedSession.plenary(day)))
        .title(LocalizedText.english("Statement of association " + number))
        .addDeliveredBy(new Actor.StakeholderActor(GeneratedStakeholders.id(number)))
        .mode(StatementMode.ORAL)
        .delivery(Delivery.DELIVERED)
        .when(new Day(GeneratedSession.FIRST_DAY.plusDays(day)))
        .build();
  }
}
