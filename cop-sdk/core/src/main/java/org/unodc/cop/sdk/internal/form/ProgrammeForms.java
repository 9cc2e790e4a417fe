package org.unodc.cop.sdk.internal.form;

import static org.unodc.cop.sdk.internal.form.FormTable.list;
import static org.unodc.cop.sdk.internal.form.FormTable.member;
import static org.unodc.cop.sdk.internal.form.FormTable.optional;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE_TIME;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.WHOLE;

import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.deadline.DueStatus;
import org.unodc.cop.domain.deadline.Preparation;
import org.unodc.cop.domain.deadline.WorkingDayCheck;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.procedure.Election;
import org.unodc.cop.domain.procedure.ElectionStep;
import org.unodc.cop.domain.procedure.ObserverRight;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.programme.DailySlot;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.VotingRight;
import org.unodc.cop.domain.timetable.FreeSlot;
import org.unodc.cop.domain.timetable.PersonClash;
import org.unodc.cop.domain.timetable.Programme;
import org.unodc.cop.domain.timetable.RoomClash;
import org.unodc.cop.domain.timetable.ScheduledEvent;
import org.unodc.cop.sdk.internal.json.ScalarCodecs;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The forms of programmes, deadlines and answers of the rules of procedure. */
final class ProgrammeForms {

  static void addProgramme(FormTable table) {
    table
        .codes(DueStatus.class, "Whether something that is due was done.")
        .read(
            Preparation.class,
            ScalarCodecs.openWord(
                ProblemText.type(Preparation.class),
                Preparation.listed(),
                Preparation::new,
                Preparation::word))
        .object(
            Deadlines.class,
            "The days by which the preparations of a session are due.",
            member("session", SessionId.class, deadlines -> deadlines.session().id()),
            list("dates", DueDate.class, Deadlines::dates))
        .object(
            DueDate.class,
            "The day by which a preparation is due.",
            member("preparation", Preparation.class, DueDate::preparation),
            member("day", DATE, DueDate::day),
            optional("moment", DATE_TIME, DueDate::moment),
            optional("rule", Deadline.class, DueDate::rule),
            optional("workingDay", WorkingDayCheck.class, DueDate::workingDay),
            member("latestDay", DATE, DueDate::latestDay))
        .object(
            WorkingDayCheck.class,
            "Whether a day is a working day.",
            member("isWorkingDay", Answer.class, WorkingDayCheck::isWorkingDay),
            optional("movedTo", DATE, WorkingDayCheck::movedTo),
            list("remarks", Message.class, WorkingDayCheck::remarks))
        .object(
            Programme.class,
            "The side events of a session in the order of their time.",
            member("session", SessionId.class, Programme::session),
            list("events", ScheduledEvent.class, Programme::events),
            list("unscheduled", SideEventId.class, Programme::unscheduled),
            list("roomClashes", RoomClash.class, Programme::roomClashes))
        .object(
            ScheduledEvent.class,
            "A side event with its time and room.",
            member("event", SideEventId.class, ScheduledEvent::event),
            member("slot", TimeSlot.class, ScheduledEvent::slot),
            optional("room", RoomId.class, ScheduledEvent::room))
        .object(
            RoomClash.class,
            "Two events in one room at the same time.",
            member("room", RoomId.class, RoomClash::room),
            member("earlier", ScheduledEvent.class, RoomClash::earlier),
            member("later", ScheduledEvent.class, RoomClash::later))
        .object(
            PersonClash.class,
            "Two events with one person at the same time.",
            member("person", Person.class, PersonClash::person),
            member("earlier", ScheduledEvent.class, PersonClash::earlier),
            member("later", ScheduledEvent.class, PersonClash::later))
        .object(
            FreeSlot.class,
            "A time at which a room is free.",
            member("day", DATE, FreeSlot::day),
            member("slot", DailySlot.class, FreeSlot::slot),
            member("room", RoomId.class, FreeSlot::room));
  }

  static void addProcedure(FormTable table) {
    table
        .codes(ObserverRight.class, "A right that an observer may have.")
        .object(
            ProceduralAnswer.class,
            "An answer of the rules of procedure, with its reason.",
            member("answer", Answer.class, ProceduralAnswer::answer),
            member("reason", Message.class, ProceduralAnswer::reason),
            optional("citation", Citation.class, ProceduralAnswer::citation))
        .object(
            VotingRight.class,
            "The votes of a participant.",
            member("participant", ParticipantId.class, VotingRight::participant),
            member("votes", ReportedCount.class, VotingRight::votes),
            member("ruling", ProceduralAnswer.class, VotingRight::ruling))
        .codes(ElectionStep.Kind.class, "The kind of a step in an election.")
        .object(
            ElectionStep.class,
            "The next step in an election.",
            member("kind", ElectionStep.Kind.class, ElectionStep::kind),
            list("candidates", ParticipantId.class, ElectionStep::candidates),
            member("number", WHOLE, ElectionStep::number),
            list("qualified", ParticipantId.class, ElectionStep::qualified),
            member("round", WHOLE, ElectionStep::round))
        .object(
            Election.class,
            "An election by ballot: who is elected, and which step follows.",
            list("elected", ParticipantId.class, Election::elected),
            optional("next", ElectionStep.class, Election::next),
            list("eliminated", ParticipantId.class, Election::eliminated),
            member("ruling", ProceduralAnswer.class, Election::ruling));
  }

  private ProgrammeForms() {}
}
