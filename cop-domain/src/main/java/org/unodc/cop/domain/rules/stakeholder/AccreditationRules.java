package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.AccreditationRoute;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.ConsultativeStatus;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** Rules about the basis and repetition of accreditations, and attendance before admission. */
public final class AccreditationRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.error("stakeholder.basis-fits-its-status", Accreditation.class)
              .reading(Scope.SESSION)
              .when(
                  (accreditation, record) ->
                      needsStatus(accreditation, record).isPresent()
                          && hadStatus(accreditation, record).isPresent())
              .check(AccreditationRules::checkBasis),
          Rule.warning("stakeholder.attended-after-admission", Accreditation.class)
              .reading(Scope.SESSION)
              .when(
                  (accreditation, record) ->
                      isByNotice(accreditation, record)
                          ? admission(accreditation, record).attendedAfterRefusal()
                          : admission(accreditation, record).isDecidedForOneWhoAttended())
              .check(AccreditationRules::checkAdmission),
          Rule.warning("stakeholder.accreditation-is-recorded-once", Conference.class)
              .asCaseOf("delegation.entries-are-recorded-once")
              .reading(Scope.SESSION)
              .when(conference -> !conference.accreditations().isEmpty())
              .check(AccreditationRules::checkAccreditations));

  /** Stands for an accreditation without a basis; no id is empty. */
  private static final String UNKNOWN = "";

  private AccreditationRules() {}

  private static void checkBasis(
      Accreditation accreditation, RecordView record, FindingCollector findings) {
    boolean needs = needsStatus(accreditation, record).orElseThrow();
    if (needs != hadStatus(accreditation, record).orElseThrow()) {
      AccreditationBasis basis = basis(accreditation, record).orElseThrow();
      findings.addCiting(
          basis.citation(),
          Place.of("basis"),
          record.label(accreditation.stakeholder()),
          record.label(accreditation.session()),
          EntityLabel.of(basis),
          needs ? "needs" : "excludes");
    }
  }

  private static void checkAdmission(
      Accreditation accreditation, RecordView record, FindingCollector findings) {
    admission(accreditation, record)
        .attendanceWithoutIt()
        .ifPresent(
            index ->
                findings.addCiting(
                    basis(accreditation, record).flatMap(AccreditationBasis::citation),
                    Place.of("steps").at(index).at("kind"),
                    record.label(accreditation.stakeholder()),
                    record.label(accreditation.session())));
  }

  private static Optional<Boolean> needsStatus(Accreditation accreditation, RecordView record) {
    return basis(accreditation, record).flatMap(AccreditationBasis::needsConsultativeStatus);
  }

  /**
   * {@return whether the stakeholder had consultative status at the time of the session; empty if
   * the record does not show it, for example if the status was not granted in an earlier year}
   */
  private static Optional<Boolean> hadStatus(Accreditation accreditation, RecordView record) {
    Optional<Stakeholder> stakeholder = record.find(Stakeholder.class, accreditation.stakeholder());
    Optional<ConsultativeStatus> status = stakeholder.flatMap(Stakeholder::consultativeStatus);
    if (status.isEmpty()) {
      return stakeholder
          .flatMap(Stakeholder::withoutConsultativeStatus)
          .filter(without -> without)
          .map(without -> false);
    }
    OptionalInt since = status.get().year();
    Optional<DateRange> days = daysOfSession(accreditation, record);
    if (since.isEmpty() || days.isEmpty()) {
      // Without both dates, a recorded status can only confirm a basis that requires it.
      return needsStatus(accreditation, record).filter(needs -> needs);
    }
    return Optional.of(true).filter(had -> since.getAsInt() < days.get().first().getYear());
  }

  /** {@return whether the record states that the stakeholder has consultative status} */
  private static boolean hasStatus(Accreditation accreditation, RecordView record) {
    return record
        .find(Stakeholder.class, accreditation.stakeholder())
        .flatMap(Stakeholder::consultativeStatus)
        .isPresent();
  }

  private static AdmissionCheck admission(Accreditation accreditation, RecordView record) {
    boolean isForOthers = needsStatus(accreditation, record).equals(Optional.of(false));
    boolean needsDecision =
        route(accreditation, record).equals(Optional.of(AccreditationRoute.APPLICATION));
    return new AdmissionCheck(
        accreditation.steps(),
        daysOfSession(accreditation, record),
        isForOthers || (accreditation.basis().isEmpty() && !hasStatus(accreditation, record)),
        isForOthers && needsDecision);
  }

  private static Optional<DateRange> daysOfSession(Accreditation accreditation, RecordView record) {
    return record.find(Session.class, accreditation.session()).flatMap(Session::days);
  }

  private static boolean isByNotice(Accreditation accreditation, RecordView record) {
    return route(accreditation, record).equals(Optional.of(AccreditationRoute.NOTICE));
  }

  private static Optional<AccreditationRoute> route(
      Accreditation accreditation, RecordView record) {
    return basis(accreditation, record).flatMap(AccreditationBasis::route);
  }

  private static Optional<AccreditationBasis> basis(
      Accreditation accreditation, RecordView record) {
    return record.find(AccreditationBasis.class, accreditation.basis());
  }

  /**
   * Checks accreditations of one stakeholder for one session. Those under two different rules are
   * no repetition.
   */
  private static void checkAccreditations(
      Conference conference, RecordView record, FindingCollector findings) {
    Map<String, Set<String>> bases = new HashMap<>();
    for (int i = 0; i < conference.accreditations().size(); i++) {
      Accreditation accreditation = conference.accreditations().get(i);
      Set<String> earlier =
          bases.computeIfAbsent(
              accreditation.stakeholder() + "/" + accreditation.session(), key -> new HashSet<>());
      String basis = accreditation.basis().map(AccreditationBasisId::value).orElse(UNKNOWN);
      boolean isRepeated =
          basis.equals(UNKNOWN)
              ? !earlier.isEmpty()
              : earlier.contains(basis) || earlier.contains(UNKNOWN);
      if (isRepeated) {
        findings.add(
            Place.of("accreditations").at(i),
            record.label(accreditation.stakeholder()),
            record.label(accreditation.session()));
      } else {
        earlier.add(basis);
      }
    }
  }
}
