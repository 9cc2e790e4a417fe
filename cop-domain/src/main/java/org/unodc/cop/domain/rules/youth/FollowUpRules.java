package org.unodc.cop.domain.rules.youth;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StatementId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementOccasion;
import org.unodc.cop.domain.youth.Recommendation;
import org.unodc.cop.domain.youth.YouthConsultation;

/** Rules about the statement and the other texts in which a consultation resulted. */
public final class FollowUpRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("youth.outcome-is-stated-at-its-session", YouthConsultation.class)
              .asCaseOf("session.parts-belong-together")
              .reading(Scope.SESSION)
              .when(
                  (consultation, record) ->
                      consultation.session().isPresent()
                          && outcomeOf(consultation, record)
                              .flatMap(Statement::session)
                              .isPresent())
              .check(
                  (consultation, record, findings) -> {
                    Statement statement = outcomeOf(consultation, record).orElseThrow();
                    if (!statement.session().equals(consultation.session())) {
                      findings.add(
                          Place.of("outcomeStatement"),
                          EntityLabel.of(statement),
                          record.label(statement.session().orElseThrow()),
                          record.label(consultation.session().orElseThrow()));
                    }
                  }),
          Rule.warning("youth.recommendations-are-taken-up-afterwards", YouthConsultation.class)
              .asCaseOf("youth.follow-up-comes-afterwards")
              .reading(Scope.SESSION)
              .when(
                  (consultation, record) ->
                      consultation.when().isPresent()
                          && consultation.recommendations().stream()
                              .anyMatch(advice -> isTakenUp(advice, record)))
              .check(FollowUpRules::checkRecommendations),
          Rule.notice("youth.outcome-is-delivered-in-plenary", YouthConsultation.class)
              .reading(Scope.SESSION)
              .when(
                  (consultation, record) ->
                      outcomeOf(consultation, record)
                          .filter(
                              statement -> wasHeardInPlenary(statement, record) != Answer.UNKNOWN)
                          .isPresent())
              .check(
                  (consultation, record, findings) -> {
                    Statement statement = outcomeOf(consultation, record).orElseThrow();
                    if (wasHeardInPlenary(statement, record) == Answer.NO) {
                      findings.add(Place.of("outcomeStatement"), EntityLabel.of(statement));
                    }
                  }),
          Rule.warning("youth.outcome-follows-its-consultation", YouthConsultation.class)
              .asCaseOf("youth.follow-up-comes-afterwards")
              .reading(Scope.SESSION)
              .when(
                  (consultation, record) ->
                      consultation.when().isPresent()
                          && outcomeOf(consultation, record).flatMap(Statement::when).isPresent())
              .check(
                  (consultation, record, findings) -> {
                    Statement statement = outcomeOf(consultation, record).orElseThrow();
                    LocalDate made = statement.when().orElseThrow().latest();
                    LocalDate held = consultation.when().orElseThrow().earliest();
                    if (made.isBefore(held)) {
                      findings.add(
                          Place.of("outcomeStatement"), EntityLabel.of(statement), made, held);
                    }
                  }));

  private FollowUpRules() {}

  private static Optional<Statement> outcomeOf(YouthConsultation consultation, RecordView record) {
    return record.find(Statement.class, consultation.outcomeStatement());
  }

  private static boolean isTakenUp(Recommendation advice, RecordView record) {
    return advice.takenUpInStatements().stream().anyMatch(id -> lastDayOf(id, record).isPresent())
        || advice.takenUpInOutcomes().stream().anyMatch(id -> lastDayOf(id, record).isPresent());
  }

  private static void checkRecommendations(
      YouthConsultation consultation, RecordView record, FindingCollector findings) {
    LocalDate held = consultation.when().orElseThrow().earliest();
    for (int i = 0; i < consultation.recommendations().size(); i++) {
      Recommendation advice = consultation.recommendations().get(i);
      Place place = Place.of("recommendations").at(i);
      checkTexts(
          advice.takenUpInStatements(), place.at("takenUpInStatements"), held, record, findings);
      checkTexts(advice.takenUpInOutcomes(), place.at("takenUpInOutcomes"), held, record, findings);
    }
  }

  private static void checkTexts(
      ImmutableList<? extends EntityId> texts,
      Place place,
      LocalDate held,
      RecordView record,
      FindingCollector findings) {
    for (int i = 0; i < texts.size(); i++) {
      Optional<LocalDate> made = lastDayOf(texts.get(i), record).filter(held::isAfter);
      if (made.isPresent()) {
        findings.add(place.at(i), record.label(texts.get(i)), made.get(), held);
      }
    }
  }

  /**
   * {@return the latest possible day of a statement or an outcome: its own, or else the last of its
   * session}
   */
  private static Optional<LocalDate> lastDayOf(EntityId text, RecordView record) {
    if (text instanceof StatementId id) {
      Optional<Statement> statement = record.find(Statement.class, id);
      return lastDay(
          statement.flatMap(Statement::when), statement.flatMap(Statement::session), record);
    }
    Optional<Outcome> outcome = record.find(Outcome.class, text);
    return lastDay(outcome.flatMap(Outcome::adopted), outcome.flatMap(Outcome::session), record);
  }

  private static Optional<LocalDate> lastDay(
      Optional<Timing> when, Optional<SessionId> session, RecordView record) {
    return when.map(Timing::latest)
        .or(
            () ->
                session
                    .flatMap(id -> record.find(Session.class, id))
                    .flatMap(Session::days)
                    .map(DateRange::last));
  }

  /** {@return whether a statement was delivered in plenary; unknown if the record lacks this} */
  private static Answer wasHeardInPlenary(Statement statement, RecordView record) {
    if (statement.delivery().filter(Delivery.SUBMITTED_ONLY::equals).isPresent()) {
      return Answer.NO;
    }
    Optional<StatementOccasion> occasion = statement.occasion();
    if (occasion.isEmpty()) {
      return Answer.UNKNOWN;
    }
    if (occasion.get() instanceof StatementOccasion.AtSomeMeeting atSomeMeeting) {
      return Answer.of(atSomeMeeting.kind() == MeetingKind.PLENARY);
    }
    return occasion.get() instanceof StatementOccasion.AtMeeting atMeeting
        ? Answer.of(
            record
                .find(Meeting.class, atMeeting.meeting())
                .flatMap(Meeting::kind)
                .map(MeetingKind.PLENARY::equals))
        : Answer.NO;
  }
}
