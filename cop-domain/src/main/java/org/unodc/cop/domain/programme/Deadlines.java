package org.unodc.cop.domain.programme;

import com.google.common.collect.ImmutableList;
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
        Opening.of(session).stream().flatMap(at -> byRule(session, at, versions));
    Stream<DueDate> byPolicy =
        policies.stream()
            .filter(policy -> policy.session().equals(session.id()))
            .flatMap(policy -> policy.window().stream())
            .map(window -> applications(session, window));
    return new Deadlines(
        session, Stream.concat(byRule, byPolicy).collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return what is due on a day or was due before it (rules 9, 17 (2) and 18 for UNTOC), also
   * what was done}
   */
  public ImmutableList<DueDate> dueBy(LocalDate day) {
    return only(due -> !due.day().isAfter(day));
  }

  /**
   * {@return what was due before a day (rules 9, 17 (2) and 18 for UNTOC) and is not known to have
   * been done by then; of the agenda alone the session says when it was}
   */
  public ImmutableList<DueDate> overdueOn(LocalDate day) {
    return only(due -> due.day().isBefore(day) && !isDone(due, day));
  }

  private boolean isDone(DueDate due, LocalDate day) {
    return due.preparation() == Preparation.PROVISIONAL_AGENDA
        && session.agendaCirculatedOn().filter(done -> !done.isAfter(day)).isPresent();
  }

  private ImmutableList<DueDate> only(Predicate<DueDate> condition) {
    return dates.stream().filter(condition).collect(ImmutableList.toImmutableList());
  }

  private static Stream<DueDate> byRule(
      Session session, Opening opening, Collection<RulesOfProcedure> versions) {
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
