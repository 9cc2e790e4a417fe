package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unodc.cop.domain.actor.Actor.StakeholderActor;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementMode;
import org.unodc.cop.domain.statement.StatementOccasion;

/**
 * A rule about organizations that take part in a session to which they were refused. What an
 * organization does at a side event, or in writing, is not checked. Attendance as a step of the
 * accreditation has the rule {@code stakeholder.attended-after-admission}.
 */
public final class RefusalRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("stakeholder.refused-organization-takes-no-part", Object.class)
              .reading(Scope.SESSION)
              .among(Delegation.class, Statement.class)
              .when(
                  (value, record) ->
                      parts(value).stream().anyMatch(part -> Decisions.in(record).isDecided(part)))
              .check(RefusalRules::check));

  private RefusalRules() {}

  private static void check(Object value, RecordView record, FindingCollector findings) {
    for (Part part : parts(value)) {
      Optional<Accreditation> refused = Decisions.in(record).refusalOf(part);
      if (refused.isPresent() && !endsBefore(part, refused.get())) {
        findings.addCiting(
            refused
                .flatMap(Accreditation::basis)
                .flatMap(id -> record.find(AccreditationBasis.class, id))
                .flatMap(AccreditationBasis::citation),
            part.place(),
            record.label(part.stakeholder()),
            record.label(part.session()));
      }
    }
  }

  /** {@return whether a part was taken before the refusal; an unknown day is no earlier one} */
  private static boolean endsBefore(Part part, Accreditation refused) {
    return part.when()
        .filter(
            timing ->
                refused.steps().stream()
                    .filter(step -> step.kind() == AccreditationStepKind.REFUSED)
                    .flatMap(step -> step.date().stream())
                    .anyMatch(day -> timing.earliest().isBefore(day)))
        .isPresent();
  }

  private static ImmutableList<Part> parts(Object value) {
    if (value instanceof Delegation delegation && delegation.stakeholder().isPresent()) {
      return ImmutableList.of(
          new Part(
              delegation.stakeholder().get(),
              delegation.session(),
              Place.of("stakeholder"),
              Optional.empty()));
    }
    return value instanceof Statement statement && isSpokenInMeeting(statement)
        ? speakers(statement)
        : ImmutableList.of();
  }

  private static ImmutableList<Part> speakers(Statement statement) {
    SessionId session = statement.session().orElseThrow();
    return IntStream.range(0, statement.deliveredBy().size())
        .filter(i -> statement.deliveredBy().get(i) instanceof StakeholderActor)
        .mapToObj(
            i ->
                new Part(
                    ((StakeholderActor) statement.deliveredBy().get(i)).stakeholder(),
                    session,
                    Place.of("deliveredBy").at(i),
                    statement.when()))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isSpokenInMeeting(Statement statement) {
    return statement.session().isPresent()
        && statement.mode().filter(StatementMode.WRITTEN::equals).isEmpty()
        && statement
            .occasion()
            .filter(
                occasion ->
                    occasion instanceof StatementOccasion.AtMeeting
                        || occasion instanceof StatementOccasion.AtSomeMeeting)
            .isPresent();
  }

  /**
   * What shows that a stakeholder takes part in a session.
   *
   * @param place the place that names the stakeholder
   * @param when when it took part; empty if the record does not say so
   */
  private record Part(
      StakeholderId stakeholder, SessionId session, Place place, Optional<Timing> when) {
    String key() {
      return session.value() + ' ' + stakeholder.value();
    }
  }

  /**
   * The decisions of a record on accreditations, by session and stakeholder.
   *
   * @param refused the accreditation that was refused; empty if the stakeholder was also admitted
   */
  private record Decisions(Map<String, Optional<Accreditation>> refused) {
    static Decisions in(RecordView record) {
      return record.computedOnce(
          Decisions.class,
          () -> {
            Map<String, Optional<Accreditation>> refused = new HashMap<>();
            for (Accreditation accreditation : record.all(Accreditation.class)) {
              if (has(accreditation, AccreditationStepKind.ADMITTED)
                  && !isRefusedLast(accreditation)) {
                refused.put(key(accreditation), Optional.empty());
              } else if (has(accreditation, AccreditationStepKind.REFUSED)) {
                refused.putIfAbsent(key(accreditation), Optional.of(accreditation));
              }
            }
            return new Decisions(refused);
          });
    }

    boolean isDecided(Part part) {
      return refused.containsKey(part.key());
    }

    Optional<Accreditation> refusalOf(Part part) {
      return refused.getOrDefault(part.key(), Optional.empty());
    }

    /** Returns whether an accreditation was refused on a day after all days of admission. */
    private static boolean isRefusedLast(Accreditation accreditation) {
      Optional<LocalDate> refused =
          accreditation.steps().stream()
              .filter(step -> step.kind() == AccreditationStepKind.REFUSED)
              .flatMap(step -> step.date().stream())
              .max(LocalDate::compareTo);
      return refused.isPresent()
          && accreditation.steps().stream()
              .filter(step -> step.kind() == AccreditationStepKind.ADMITTED)
              .allMatch(step -> step.date().filter(refused.get()::isAfter).isPresent());
    }

    private static String key(Accreditation accreditation) {
      return accreditation.session().value() + ' ' + accreditation.stakeholder().value();
    }

    private static boolean has(Accreditation accreditation, AccreditationStepKind kind) {
      return accreditation.steps().stream().map(AccreditationStep::kind).anyMatch(kind::equals);
    }
  }
}
