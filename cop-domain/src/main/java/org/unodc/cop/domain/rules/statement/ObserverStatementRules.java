package org.unodc.cop.domain.rules.statement;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.procedure.ObserverRight;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.CombinedObserverRight;
import org.unodc.cop.domain.rules.ObserverBases;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementMode;
import org.unodc.cop.domain.statement.StatementOccasion;

/** Rules about observers that address a session, orally or in writing. */
public final class ObserverStatementRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          rule("statement.speaker-may-speak", ObserverRight.SPEAK),
          rule("statement.author-may-submit-views", ObserverRight.SUBMIT_WRITTEN_VIEWS));

  private ObserverStatementRules() {}

  private static Rule<Statement> rule(String id, ObserverRight right) {
    return Rule.warning(id, Statement.class)
        .reading(Scope.SESSION)
        .when(
            (statement, record) ->
                rightUsedBy(statement).filter(right::equals).isPresent()
                    && authors(statement).stream()
                        .anyMatch(author -> ruling(author, right, statement, record).isPresent()))
        .check((statement, record, findings) -> check(statement, right, record, findings));
  }

  /**
   * {@return the right that the author of a statement uses; empty if the statement was made at an
   * engagement or a side event, or if the record does not say how it was made}
   */
  private static Optional<ObserverRight> rightUsedBy(Statement statement) {
    boolean elsewhere =
        statement.occasion().stream()
            .anyMatch(
                occasion ->
                    occasion instanceof StatementOccasion.AtEngagement
                        || occasion instanceof StatementOccasion.AtSideEvent);
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
      Statement statement, ObserverRight right, RecordView record, FindingCollector findings) {
    Place place = Place.of(isBySomeBody(statement) ? "deliveredBy" : "onBehalfOf");
    ImmutableList<Actor> authors = authors(statement);
    for (int i = 0; i < authors.size(); i++) {
      Actor author = authors.get(i);
      Optional<CombinedObserverRight> ruling = ruling(author, right, statement, record);
      if (ruling.filter(joint -> joint.answer() == Answer.NO).isPresent()) {
        findings.addCiting(
            ruling.get().first(),
            place.at(i),
            record.label(author.listedAs().orElseThrow()),
            record.label(statement.session().orElseThrow()));
      }
    }
  }

  /**
   * {@return the bodies whose rights apply: the bodies that deliver a statement, or on whose behalf
   * a person delivers it}
   */
  private static ImmutableList<Actor> authors(Statement statement) {
    return isBySomeBody(statement) ? statement.deliveredBy() : statement.onBehalfOf();
  }

  private static boolean isBySomeBody(Statement statement) {
    return statement.deliveredBy().stream().anyMatch(actor -> actor.listedAs().isPresent());
  }

  /**
   * {@return the joint answer of the rules under which the author may have been an observer; empty
   * if they do not agree or the author is not a stakeholder}
   */
  private static Optional<CombinedObserverRight> ruling(
      Actor author, ObserverRight right, Statement statement, RecordView record) {
    return author instanceof Actor.StakeholderActor stakeholder
        ? statement
            .session()
            .flatMap(
                session -> ObserverBases.in(record).on(right, stakeholder.stakeholder(), session))
        : Optional.empty();
  }
}
