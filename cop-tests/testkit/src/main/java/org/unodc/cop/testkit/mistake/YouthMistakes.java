package org.unodc.cop.testkit.mistake;

import static org.unodc.cop.testkit.mistake.EngagementMistakes.day;
import static org.unodc.cop.testkit.mistake.EngagementMistakes.exactly;
import static org.unodc.cop.testkit.mistake.SideEventMistakes.lastDay;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Mistakes in youth consultations and their recommendations. */
final class YouthMistakes {
  private static final String CONSULTATIONS = "/youthConsultations/*";
  private static final String RECOMMENDATIONS = CONSULTATIONS + "/recommendations/*";
  private static final String STATEMENTS = "/statements/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("youth.twice", "A consultation is entered again under a new id.")
              .at(CONSULTATIONS)
              .where(consultation -> consultation.has("title") && consultation.has("when"))
              .change(
                  consultation -> {
                    RecordPart again = consultation.duplicate().set("id", "entered-again");
                    again.remove("recommendations");
                  })
              .foundBy("reference.event-appears-under-one-id"),
          Mistake.of("youth.after-its-session", "A consultation is dated after its session.")
              .at(CONSULTATIONS)
              .where(SideEventMistakes::hasSessionDays)
              .where(consultation -> consultation.has("when"))
              .change(
                  consultation -> consultation.set("when", day(lastDay(consultation).plusDays(9))))
              .foundBy("youth.precedes-or-coincides-with-its-session"),
          Mistake.of("youth.in-the-future", "A consultation with participants gets a future year.")
              .at(CONSULTATIONS)
              .where(consultation -> consultation.has("when") && consultation.has("participants"))
              .change(consultation -> consultation.set("when", day(LocalDate.of(2069, 9, 14))))
              .foundBy("source.what-is-done-is-not-in-the-future"),
          Mistake.of("youth.swapped-numbers", "Participants and countries are swapped.")
              .at(CONSULTATIONS)
              .where(
                  consultation -> consultation.has("participants") && consultation.has("countries"))
              .change(
                  consultation -> {
                    consultation.set("participants", exactly(31));
                    consultation.set("countries", exactly(85));
                  })
              .foundBy("youth.countries-do-not-outnumber-participants"),
          Mistake.of("youth.no-recommendation", "The recommendations are forgotten.")
              .at(CONSULTATIONS)
              .where(consultation -> consultation.children("recommendations").count() > 0)
              .change(consultation -> consultation.remove("recommendations"))
              .foundBy("youth.has-a-recommendation"),
          Mistake.of("youth.no-addressee", "The addressees of a recommendation are forgotten.")
              .at(RECOMMENDATIONS)
              .where(advice -> advice.children("addressees").findAny().isPresent())
              .change(advice -> advice.remove("addressees"))
              .foundBy("youth.recommendations-have-an-addressee"),
          Mistake.of("youth.addressee-twice", "An addressee is entered twice.")
              .at(RECOMMENDATIONS + "/addressees/*")
              .where(addressee -> !addressee.is("type", "unnamed"))
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("youth.recommendation-twice", "A recommendation is entered under two ids.")
              .at(RECOMMENDATIONS)
              .where(advice -> advice.has("text"))
              .change(advice -> advice.duplicate().set("id", "entered-again"))
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("youth.taken-up-twice", "A statement is entered twice under a recommendation.")
              .at(RECOMMENDATIONS + "/takenUpInStatements/*")
              .change(RecordPart::duplicate)
              .foundBy("reference.lists-name-a-thing-once"),
          Mistake.of("youth.unknown-statement", "The id of a statement is misspelled.")
              .at(RECOMMENDATIONS + "/takenUpInStatements/*")
              .change(id -> id.replaceWith(id.text() + "-x"))
              .foundBy("reference.resolves"),
          Mistake.of("youth.taken-up-before", "A recommendation is taken up in an old statement.")
              .at(RECOMMENDATIONS + "/takenUpInStatements/*")
              .where(id -> statement(id).has("when"))
              .change(id -> statement(id).set("when", day(LocalDate.of(2015, 10, 14))))
              .foundBy("youth.recommendations-are-taken-up-afterwards"),
          Mistake.of("youth.statement-before", "The outcome is stated before the consultation.")
              .at(CONSULTATIONS)
              .where(consultation -> consultation.has("when"))
              .where(consultation -> outcome(consultation).anyMatch(it -> it.has("when")))
              .change(
                  consultation ->
                      outcome(consultation)
                          .forEach(it -> it.set("when", day(LocalDate.of(2015, 10, 14)))))
              .foundBy("youth.outcome-follows-its-consultation"),
          Mistake.of("youth.statement-elsewhere", "The outcome is stated at another session.")
              .at(CONSULTATIONS)
              .where(consultation -> consultation.has("session"))
              .where(consultation -> outcome(consultation).anyMatch(it -> it.has("session")))
              .where(consultation -> sessionsElse(consultation).findAny().isPresent())
              .change(
                  consultation -> {
                    String session = consultation.oneOf(sessionsElse(consultation).toList());
                    outcome(consultation).forEach(it -> it.set("session", session));
                  })
              .foundBy("youth.outcome-is-stated-at-its-session"),
          Mistake.of("youth.wrong-statement", "A statement of others is entered as the outcome.")
              .at(CONSULTATIONS)
              .where(consultation -> consultation.has("outcomeStatement"))
              .where(consultation -> strangers(consultation).findAny().isPresent())
              .change(
                  consultation ->
                      consultation.set(
                          "outcomeStatement", consultation.oneOf(strangers(consultation).toList())))
              .foundBy("statement.youth-statement-stems-from-a-consultation"),
          Mistake.of("youth.misprinted-number", "A digit of the participants is mistyped.")
              .at(CONSULTATIONS)
              .where(
                  consultation ->
                      consultation.has("participants") && !consultation.has("publishedFigures"))
              .change(consultation -> consultation.set("participants", exactly(88)))
              .notKnowable("Nothing else in the record says how many young people took part."));

  private YouthMistakes() {}

  private static RecordPart statement(RecordPart id) {
    return id.all(STATEMENTS)
        .filter(statement -> statement.is("id", id.text()))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<RecordPart> outcome(RecordPart consultation) {
    return consultation.referred("outcomeStatement", STATEMENTS).stream();
  }

  private static Stream<String> sessionsElse(RecordPart consultation) {
    return consultation
        .all("/sessions/*")
        .map(session -> session.text("id"))
        .filter(id -> !id.equals(consultation.text("session")));
  }

  private static Stream<String> strangers(RecordPart consultation) {
    return consultation
        .all(STATEMENTS)
        .filter(statement -> !statement.has("stemsFrom"))
        .map(statement -> statement.text("id"));
  }
}
