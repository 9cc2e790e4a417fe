package org.unodc.cop.domain.rules.youth;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.youth.Recommendation;
import org.unodc.cop.domain.youth.YouthConsultation;

/** Rules about youth consultations and their recommendations. */
public final class YouthRules {
  /** A rough count may be wrong, but not by so many times. */
  private static final int ROUGHLY = 2;

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("youth.precedes-or-coincides-with-its-session", YouthConsultation.class)
              .reading(Scope.SESSION)
              .when(consultation -> consultation.when().isPresent())
              .given(
                  (consultation, record) ->
                      record
                          .find(Session.class, consultation.session())
                          .filter(session -> session.days().isPresent()),
                  YouthRules::checkDays),
          Rule.notice("youth.has-a-recommendation", YouthConsultation.class)
              .asToDo()
              .reading(Scope.VALUE)
              .when(YouthRules::mayHaveBeenHeld)
              .holds(consultation -> !consultation.recommendations().isEmpty()),
          Rule.notice("youth.recommendations-have-an-addressee", Recommendation.class)
              .asToDo()
              .reading(Scope.VALUE)
              .holds(recommendation -> !recommendation.addressees().isEmpty()),
          Rule.warning("youth.countries-do-not-outnumber-participants", YouthConsultation.class)
              .asCaseOf("session.parts-fit-the-whole")
              .reading(Scope.VALUE)
              .when(
                  consultation ->
                      consultation.countries().isPresent()
                          && consultation.participants().isPresent())
              .check(
                  (consultation, record, findings) -> {
                    ReportedCount countries = consultation.countries().orElseThrow();
                    ReportedCount participants = consultation.participants().orElseThrow();
                    boolean isRough =
                        !isPrecise(consultation.countries())
                            || !isPrecise(consultation.participants());
                    if (countries.intervalAsPrinted().isMoreThan(participants.intervalAsPrinted())
                            == Answer.YES
                        && (!isRough || countries.value() > ROUGHLY * participants.value())) {
                      findings.add(Place.of("countries"), countries, participants);
                    }
                  }),
          Rule.warning("youth.counts-agree-with-published-figures", YouthConsultation.class)
              .reading(Scope.VALUE)
              .when(
                  consultation ->
                      isComparable(
                              consultation, consultation.participants(), FigureSubject.PARTICIPANTS)
                          || isComparable(
                              consultation, consultation.countries(), FigureSubject.COUNTRIES))
              .check(
                  (consultation, record, findings) -> {
                    checkCount(
                        consultation,
                        "participants",
                        consultation.participants(),
                        FigureSubject.PARTICIPANTS,
                        findings);
                    checkCount(
                        consultation,
                        "countries",
                        consultation.countries(),
                        FigureSubject.COUNTRIES,
                        findings);
                  }));

  private YouthRules() {}

  /**
   * Returns whether a count is present and not merely approximate. An approximate number may be
   * larger or smaller than any other number near it.
   */
  private static boolean isPrecise(Optional<ReportedCount> count) {
    return count.filter(number -> number.qualifier() != CountQualifier.ABOUT).isPresent();
  }

  private static boolean isComparable(
      YouthConsultation consultation, Optional<ReportedCount> count, FigureSubject subject) {
    return isPrecise(count) && published(consultation, subject).findAny().isPresent();
  }

  /** Returns the published figures of a subject as a whole, except approximate ones. */
  private static Stream<ReportedCount> published(
      YouthConsultation consultation, FigureSubject subject) {
    return consultation.publishedFigures().stream()
        .filter(figure -> figure.subject().equals(subject) && figure.category().isEmpty())
        .map(ReportedFigure::count)
        .filter(count -> count.qualifier() != CountQualifier.ABOUT);
  }

  /** Reports a count that differs from all published figures; these may conflict. */
  private static void checkCount(
      YouthConsultation consultation,
      String accessor,
      Optional<ReportedCount> count,
      FigureSubject subject,
      FindingCollector findings) {
    if (isComparable(consultation, count, subject)
        && published(consultation, subject)
            .allMatch(
                figure ->
                    figure.intervalAsPrinted().isEqualTo(count.orElseThrow().intervalAsPrinted())
                        == Answer.NO)) {
      findings.add(
          Place.of(accessor),
          subject,
          count.orElseThrow(),
          published(consultation, subject).findFirst().orElseThrow());
    }
  }

  private static boolean mayHaveBeenHeld(YouthConsultation consultation, RecordView record) {
    return consultation.when().filter(when -> when.latest().isAfter(record.day())).isEmpty();
  }

  private static void checkDays(
      YouthConsultation consultation,
      Session session,
      RecordView record,
      FindingCollector findings) {
    DateRange days = session.days().orElseThrow();
    LocalDate held = consultation.when().orElseThrow().earliest();
    if (held.isAfter(days.last())) {
      findings.add(Place.of("when"), held, EntityLabel.of(session), days.last());
    }
  }
}
