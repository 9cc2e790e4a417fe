package org.unodc.cop.examples.programme.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.domain.stakeholder.Delegation;

/** Finds the sessions about whose participants a record has something. */
final class RecordedAttendance {
  private static final ImmutableSet<FigureSubject> SUBJECTS =
      ImmutableSet.of(
          FigureSubject.PARTICIPANTS,
          FigureSubject.NOMINATED_PERSONS,
          FigureSubject.REGISTERED_PERSONS,
          FigureSubject.PARTIES_PARTICIPATING,
          FigureSubject.SIGNATORIES_PARTICIPATING,
          FigureSubject.COUNTRIES,
          FigureSubject.OBSERVERS,
          FigureSubject.INTERGOVERNMENTAL_ORGANIZATIONS,
          FigureSubject.NON_GOVERNMENTAL_ORGANIZATIONS,
          FigureSubject.NON_GOVERNMENTAL_STAKEHOLDERS);

  private final ImmutableSet<SessionId> attended;

  RecordedAttendance(Conference record) {
    this.attended =
        Stream.concat(
                record.delegations().stream().map(Delegation::session),
                record.accreditations().stream()
                    .filter(RecordedAttendance::isAttended)
                    .map(Accreditation::session))
            .collect(ImmutableSet.toImmutableSet());
  }

  boolean isKnownOf(Session session) {
    return attended.contains(session.id())
        || !figures(session).isEmpty()
        || session.meetings().stream()
            .flatMap(meeting -> meeting.partiesPresent().stream())
            .anyMatch(present -> !present.items().isEmpty());
  }

  /** {@return the published figures about those who took part, in the order of their subjects} */
  static ImmutableList<ReportedFigure> figures(Session session) {
    return SUBJECTS.stream()
        .flatMap(
            subject ->
                session.publishedFigures().stream()
                    .filter(figure -> figure.subject().equals(subject)))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isAttended(Accreditation accreditation) {
    return accreditation.steps().stream()
        .anyMatch(step -> step.kind() == AccreditationStepKind.ATTENDED);
  }
}
