package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.procedure.ObserverRight;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.rule.EntityLabel;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.domain.statement.Occasion;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementMode;

/** What should hold of observers that address a session, aloud or in writing. */
final class FloorRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          rule("statement.speaker-may-speak", ObserverRight.SPEAK),
          rule("statement.author-may-submit-views", ObserverRight.SUBMIT_WRITTEN_VIEWS));

  private FloorRules() {}

  private static Rule<Statement> rule(String id, ObserverRight right) {
    return Rule.of(id, Severity.WARNING, Statement.class)
        .when(
            (statement, record) ->
                rightThatItUses(statement).filter(right::equals).isPresent()
                    && authors(statement).stream()
                        .anyMatch(one -> ruling(one, right, statement, record).isPresent()))
        .check((statement, record, faults) -> check(statement, right, record, faults));
  }

  /** {@return what the author of a statement to the session makes use of; absent elsewhere} */
  private static Optional<ObserverRight> rightThatItUses(Statement statement) {
    boolean elsewhere =
        statement.occasion().stream()
            .anyMatch(
                one -> one instanceof Occasion.AtEngagement || one instanceof Occasion.AtSideEvent);
    if (elsewhere) {
      return Optional.empty();
    }
    boolean inWriting =
        statement.mode().filter(StatementMode.WRITTEN::equals).isPresent()
            || statement.delivery().filter(Delivery.SUBMITTED_ONLY::equals).isPresent();
    if (inWriting) {
      return Optional.of(ObserverRight.SUBMIT_WRITTEN_VIEWS);
    }
    return statement.occasion().map(atMeeting -> ObserverRight.SPEAK);
  }

  private static void check(
      Statement statement, ObserverRight right, RecordView record, Faults faults) {
    Place place = Place.of(isBySomeBody(statement) ? "deliveredBy" : "onBehalfOf");
    ImmutableList<Actor> authors = authors(statement);
    for (int i = 0; i < authors.size(); i++) {
      Actor author = authors.get(i);
      Optional<JointRuling> ruling = ruling(author, right, statement, record);
      if (ruling.filter(one -> one.answer() == Answer.NO).isPresent()) {
        faults.addCiting(
            ruling.get().first(),
            place.at(i),
            EntityLabel.of(author.listedAs().orElseThrow(), record),
            EntityLabel.of(statement.session().orElseThrow(), record));
      }
    }
  }

  /** A person speaks by the right of those for whom, and a body by its own. */
  private static ImmutableList<Actor> authors(Statement statement) {
    return isBySomeBody(statement) ? statement.deliveredBy() : statement.onBehalfOf();
  }

  private static boolean isBySomeBody(Statement statement) {
    return statement.deliveredBy().stream().anyMatch(one -> one.listedAs().isPresent());
  }

  /** {@return the answer, where all rules under which it may have been an observer agree on it} */
  private static Optional<JointRuling> ruling(
      Actor author, ObserverRight right, Statement statement, RecordView record) {
    return author instanceof Actor.StakeholderActor one
        ? statement
            .session()
            .flatMap(session -> ObserverBases.in(record).on(right, one.stakeholder(), session))
        : Optional.empty();
  }
}
