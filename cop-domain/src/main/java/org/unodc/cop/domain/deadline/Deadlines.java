package org.unodc.cop.domain.deadline;

import static java.util.Objects.requireNonNull;

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
import org.unodc.cop.domain.procedure.DeadlineKind;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.programme.WorkingCalendar;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The due dates before the opening of one session, or soon after it.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Deadlines deadlines =
 *     Deadlines.of(
 *         session,
 *         conference.rulesOfProcedure(),
 *         conference.sideEventPolicies(),
 *         conference.workingCalendar());
 * List<DueDate> due = deadlines.dueBy(LocalDate.of(2024, 9, 14));
 * }</pre>
 *
 * @param session the session
 * @param dates the due dates, in the order of the days for which to plan
 */
public record Deadlines(Session session, ImmutableList<DueDate> dates) {
  /** The deadlines that apply only to sessions of one kind. */
  private static final ImmutableMap<DeadlineKind, SessionKind> OF_ONE_SESSION_KIND =
      ImmutableMap.of(
          DeadlineKind.PROVISIONAL_AGENDA_REGULAR, SessionKind.REGULAR,
          DeadlineKind.PROVISIONAL_AGENDA_SPECIAL, SessionKind.SPECIAL);

  /** Creates deadlines, and sorts the due dates. */
  public Deadlines {
    requireNonNull(session, "session");
    requireNonNull(dates, "dates");
    dates = ImmutableList.sortedCopyOf(dates);
  }

  /**
   * {@return the deadlines of a session, under a calendar of working days}
   *
   * @param session the session
   * @param versions all versions of the rules of procedure
   * @param policies the policies of this session and of other sessions
   * @param calendar the calendar, which decides whether deadlines under the rules of procedure end
   *     on working days; without it, this is not known
   * @see #of(Session, Collection, Collection)
   */
  public static Deadlines of(
      Session session,
      Collection<RulesOfProcedure> versions,
      Collection<SideEventPolicy> policies,
      Optional<WorkingCalendar> calendar) {
    requireNonNull(session, "session");
    requireNonNull(versions, "versions");
    requireNonNull(policies, "policies");
    requireNonNull(calendar, "calendar");
    Deadlines deadlines = of(session, versions, policies);
    return calendar.map(WorkingDays::of).map(deadlines::checkedBy).orElse(deadlines);
  }

  /**
   * {@return the deadlines of a session, without a calendar of working days}
   *
   * <p>They are counted from the opening, back or forward, in calendar days, weeks or months in the
   * time zone of the venue, or in hours, by the rules of procedure that are in force on the first
   * day (rules 9, 17 (2) and 18 for UNTOC). If the session has a policy that sets a window for side
   * event applications, the end of the window is included.
   *
   * <p>The first day of the session is not counted: thirty days before 14 October is 14 September,
   * and what is done on that day is in time. If a month has no such day, its last day counts: three
   * months before 31 May is the last day of February.
   *
   * <p>Nothing is counted if the first day is not known, or for a resumed session, because it is
   * not opened anew. The deadline for the agenda is left out if the kind of the session is not
   * known.
   *
   * @param session the session
   * @param versions all versions of the rules of procedure
   * @param policies the policies of this session and of other sessions
   */
  public static Deadlines of(
      Session session,
      Collection<RulesOfProcedure> versions,
      Collection<SideEventPolicy> policies) {
    requireNonNull(session, "session");
    requireNonNull(versions, "versions");
    requireNonNull(policies, "policies");
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
   * {@return whether a deadline is left out because the record does not state the kind of the
   * session}
   *
   * @param session the session
   * @param versions all versions of the rules of procedure
   */
  public static boolean needSessionKind(Session session, Collection<RulesOfProcedure> versions) {
    requireNonNull(session, "session");
    requireNonNull(versions, "versions");
    return session.kind().isEmpty()
        && session.days().stream()
            .flatMap(days -> RulesOfProcedure.on(versions, days.first()).stream())
            .flatMap(rules -> rules.deadlines().stream())
            .map(Deadline::kind)
            .anyMatch(OF_ONE_SESSION_KIND::containsKey);
  }

  /**
   * {@return the date by which a preparation must be done (rules 9, 17 (2) and 18 for UNTOC): the
   * earliest date that is binding, or else the earliest date; empty if there is none}
   */
  public Optional<DueDate> due(Preparation preparation) {
    ImmutableList<DueDate> all = only(due -> due.preparation().equals(preparation));
    return all.stream().filter(DueDate::isBinding).findFirst().or(() -> all.stream().findFirst());
  }

  /**
   * {@return these deadlines; days that follow from the rules of procedure are checked against a
   * calendar}
   *
   * <p>Under its policy, the calendar may move the day for which to plan; {@link DueDate#day} is
   * never moved. A deadline before the opening is not moved to the first day of the session or
   * later. A day that was set for this session alone is not checked.
   */
  public Deadlines checkedBy(WorkingDays workingDays) {
    return new Deadlines(
        session,
        dates.stream()
            .map(due -> due.checkedBy(workingDays, session))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * {@return the due dates whose {@linkplain DueDate#plannedDay day for planning} is on or before a
   * day, including those of preparations that are done}
   */
  public ImmutableList<DueDate> dueBy(LocalDate day) {
    return only(due -> !due.plannedDay().isAfter(day));
  }

  /**
   * {@return the due dates by {@linkplain DueDate#plannedDay day for planning}, in the order of the
   * days; days without a due date are left out}
   */
  public ImmutableMap<LocalDate, ImmutableList<DueDate>> byDay() {
    ImmutableListMultimap<LocalDate, DueDate> days = Multimaps.index(dates, DueDate::plannedDay);
    return days.keySet().stream().collect(ImmutableMap.toImmutableMap(day -> day, days::get));
  }

  /**
   * {@return the due dates whose {@linkplain DueStatus status} on a day is {@link
   * DueStatus#OVERDUE}}
   *
   * @param day the day
   * @param accreditations the accreditations for this session and for other sessions
   */
  public ImmutableList<DueDate> overdueOn(LocalDate day, Collection<Accreditation> accreditations) {
    return only(due -> statusOn(due, day, accreditations) == DueStatus.OVERDUE);
  }

  /**
   * {@return what the record shows about a due date on a day}
   *
   * <p>The record shows when the provisional agenda was circulated, and when organizations were on
   * a circulated list. It does not show whether the other tasks of the secretariat are done. A task
   * is overdue only if the record shows that it was done after the day.
   *
   * @param due a due date of these deadlines
   * @param day the day on which the question is asked; on the {@linkplain DueDate#latestDay last
   *     day} itself, a task is not overdue
   * @param accreditations the accreditations for this session and for other sessions
   */
  public DueStatus statusOn(DueDate due, LocalDate day, Collection<Accreditation> accreditations) {
    Answer done = isDone(due.preparation(), day, accreditations);
    if (done == Answer.YES) {
      return DueStatus.DONE;
    }
    if (!day.isAfter(due.latestDay())) {
      return DueStatus.UPCOMING;
    }
    if (due.preparation().isDoneByMany()) {
      return DueStatus.PASSED;
    }
    return done == Answer.NO ? DueStatus.OVERDUE : DueStatus.UNKNOWN;
  }

  private Answer isDone(
      Preparation preparation, LocalDate day, Collection<Accreditation> accreditations) {
    if (preparation.equals(Preparation.PROVISIONAL_AGENDA)) {
      return Answer.of(session.agendaCirculatedOn().map(done -> !done.isAfter(day)));
    }
    if (!preparation.equals(Preparation.LIST_OF_ORGANIZATIONS)) {
      return Answer.UNKNOWN;
    }
    ImmutableList<Answer> listed =
        accreditations.stream()
            .filter(accreditation -> accreditation.session().equals(session.id()))
            .flatMap(accreditation -> accreditation.steps().stream())
            .filter(step -> step.kind() == AccreditationStepKind.LISTED)
            .map(step -> Answer.of(step.date().map(date -> !date.isAfter(day))))
            .collect(ImmutableList.toImmutableList());
    return listed.isEmpty() ? Answer.UNKNOWN : Answer.anyOf(listed.stream());
  }

  private ImmutableList<DueDate> only(Predicate<DueDate> condition) {
    return dates.stream().filter(condition).collect(ImmutableList.toImmutableList());
  }

  private static Stream<DueDate> byRule(
      Session session, SessionOpening opening, Collection<RulesOfProcedure> versions) {
    return RulesOfProcedure.on(versions, opening.day()).stream()
        .flatMap(rules -> rules.deadlines().stream())
        .filter(deadline -> applies(deadline.kind(), session))
        .map(deadline -> opening.due(Preparation.of(deadline.kind()), deadline));
  }

  private static boolean applies(DeadlineKind kind, Session session) {
    return Optional.ofNullable(OF_ONE_SESSION_KIND.get(kind))
        .map(needed -> session.kind().equals(Optional.of(needed)))
        .orElse(!session.kind().equals(Optional.of(SessionKind.RESUMED)));
  }

  private static DueDate applications(Session session, TimeSlot window) {
    return new DueDate(
        Preparation.SIDE_EVENT_APPLICATIONS,
        session.daysOf(window).last(),
        Optional.of(window.end()),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public String toString() {
    return new ValueOutline(this).add("session", session.id()).add("dates", dates).toString();
  }
}
