package org.unodc.cop.domain.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;

/**
 * What must be done before one session, and until when.
 *
 * @param session the session
 * @param dates what is due, in the order of the days
 */
public record Deadlines(Session session, ImmutableList<DueDate> dates) {
  /** Puts the dates in order. */
  public Deadlines {
    dates = ImmutableList.sortedCopyOf(dates);
  }

  /**
   * {@return the deadlines of a session, counted back from its opening in calendar days or hours by
   * the rules that hold on the first day (rules 9, 17 (2) and 18 for UNTOC), and the end of the
   * window for side events where the session has a policy that says so}
   *
   * <p>Nothing is counted back where the first day is not known, or for a resumed session, which is
   * not opened anew. The agenda is left out where the kind of the session is not known.
   *
   * @param versions all versions of the rules of procedure
   * @param policies the policies of this and of other sessions
   */
  public static Deadlines of(
      Session session,
      Collection<RulesOfProcedure> versions,
      Collection<SideEventPolicy> policies) {
    Stream<DueDate> byRule =
        SessionOpening.of(session).stream().flatMap(at -> byRule(session, at, versions));
    Stream<DueDate> byPolicy =
        policies.stream()
            .filter(policy -> policy.session().equals(session.id()))
            .flatMap(policy -> policy.window().stream())
            .map(window -> applications(session, window));
    return new Deadlines(
        session, Stream.concat(byRule, byPolicy).collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return until when something must have been done (rules 9, 17 (2) and 18 for UNTOC): the
   * earliest day that is demanded, or else the earliest that is wished for}
   */
  public Optional<DueDate> due(Preparation preparation) {
    ImmutableList<DueDate> all = only(due -> due.preparation() == preparation);
    return all.stream().filter(DueDate::isBinding).findFirst().or(() -> all.stream().findFirst());
  }

  /**
   * {@return what is due on a day or was due before it (rules 9, 17 (2) and 18 for UNTOC), also
   * what was done}
   */
  public ImmutableList<DueDate> dueBy(LocalDate day) {
    return only(due -> !due.day().isAfter(day));
  }

  /**
   * {@return what is due on each day (rules 9, 17 (2) and 18 for UNTOC), the days in their order;
   * only days on which something is due}
   */
  public ImmutableMap<LocalDate, ImmutableList<DueDate>> byDay() {
    ImmutableListMultimap<LocalDate, DueDate> days = Multimaps.index(dates, DueDate::day);
    return days.keySet().stream().collect(ImmutableMap.toImmutableMap(day -> day, days::get));
  }

  /**
   * {@return what was due before a day (rules 9 and 17 (2) for UNTOC) and is not known to have been
   * done by then, as far as the session alone says: of the agenda}
   */
  public ImmutableList<DueDate> overdueOn(LocalDate day) {
    return overdueOn(day, ImmutableList.of());
  }

  /**
   * {@return what was due before a day (rules 9 and 17 (2) for UNTOC) and is not known to have been
   * done by then}
   *
   * <p>Credentials, which each delegation owes for itself, and the window for side events, which
   * closes, are never overdue as a whole.
   *
   * @param accreditations those of this and of other sessions; that one was put on the list of
   *     organizations shows that the list was circulated
   */
  public ImmutableList<DueDate> overdueOn(LocalDate day, Collection<Accreditation> accreditations) {
    return only(due -> due.day().isBefore(day) && isMissing(due, day, accreditations));
  }

  private boolean isMissing(DueDate due, LocalDate day, Collection<Accreditation> accreditations) {
    return switch (due.preparation()) {
      case PROVISIONAL_AGENDA ->
          session.agendaCirculatedOn().filter(done -> !done.isAfter(day)).isEmpty();
      case LIST_OF_ORGANIZATIONS ->
          accreditations.stream()
              .filter(one -> one.session().equals(session.id()))
              .flatMap(one -> one.steps().stream())
              .noneMatch(step -> isListedBy(step, day));
      case CREDENTIALS, SIDE_EVENT_APPLICATIONS -> false;
    };
  }

  private static boolean isListedBy(AccreditationStep step, LocalDate day) {
    return step.kind() == AccreditationStepKind.LISTED
        && step.date().filter(listed -> !listed.isAfter(day)).isPresent();
  }

  private ImmutableList<DueDate> only(Predicate<DueDate> condition) {
    return dates.stream().filter(condition).collect(ImmutableList.toImmutableList());
  }

  private static Stream<DueDate> byRule(
      Session session, SessionOpening opening, Collection<RulesOfProcedure> versions) {
    return RulesOfProcedure.on(versions, opening.day()).stream()
        .flatMap(rules -> rules.deadlines().stream())
        .flatMap(
            deadline ->
                preparation(session, deadline).stream()
                    .map(preparation -> opening.due(preparation, deadline)));
  }

  private static Optional<Preparation> preparation(Session session, Deadline deadline) {
    if (isOf(session, SessionKind.RESUMED)) {
      return Optional.empty();
    }
    return switch (deadline.kind()) {
      case PROVISIONAL_AGENDA_REGULAR -> agenda(isOf(session, SessionKind.REGULAR));
      case PROVISIONAL_AGENDA_SPECIAL -> agenda(isOf(session, SessionKind.SPECIAL));
      case LIST_OF_ORGANIZATIONS -> Optional.of(Preparation.LIST_OF_ORGANIZATIONS);
      case CREDENTIALS -> Optional.of(Preparation.CREDENTIALS);
    };
  }

  private static Optional<Preparation> agenda(boolean applies) {
    return Optional.of(Preparation.PROVISIONAL_AGENDA).filter(agenda -> applies);
  }

  private static boolean isOf(Session session, SessionKind kind) {
    return session.kind().filter(kind::equals).isPresent();
  }

  private static DueDate applications(Session session, TimeSlot window) {
    return new DueDate(
        Preparation.SIDE_EVENT_APPLICATIONS,
        session.daysOf(window).last(),
        Optional.of(window.end()),
        Optional.empty());
  }
}
