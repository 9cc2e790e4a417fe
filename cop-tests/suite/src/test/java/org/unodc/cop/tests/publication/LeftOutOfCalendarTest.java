package org.unodc.cop.tests.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.ITERABLE;
import static org.assertj.core.groups.Tuple.tuple;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.property.Name;
import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.publication.Edition;
import org.unodc.cop.sdk.publication.Omission;
import org.unodc.cop.sdk.publication.Omission.Cause;
import org.unodc.cop.sdk.publication.Publication;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** A calendar reports the events that it cannot show. */
class LeftOutOfCalendarTest {

  @Test
  void reportsOmissionsAndReasons() {
    Publication calendar =
        english(
                Harbours.with(
                    Harbours.LIGHTS,
                    Harbours.bare("unscheduled").title(LocalizedText.english("Later")).build(),
                    Harbours.bare("fine")
                        .slot(Harbours.slot("2031-10-15T09:00:00.5Z", "2031-10-15T09:50:00Z"))
                        .build(),
                    Harbours.bare("far")
                        .slot(
                            Harbours.slot("9999-12-31T20:00:00-05:00", "9999-12-31T21:00:00-05:00"))
                        .build(),
                    Harbours.bare("bell")
                        .slot(Harbours.LIGHTS.slot())
                        .title(LocalizedText.english("a\u0007b"))
                        .build(),
                    Harbours.bare("half")
                        .slot(Harbours.LIGHTS.slot())
                        .summary(LocalizedText.english("a\uD800"))
                        .build(),
                    Harbours.event("se-014", SideEventStatus.HELD)))
            .programme(Harbours.COP3);

    assertThat(calendar.leftOut())
        .extracting(omission -> omission.id().value(), Omission::cause)
        .containsExactly(
            tuple("unscheduled", Cause.NO_TIME),
            tuple("fine", Cause.TIME_WITHOUT_FORM),
            tuple("far", Cause.TIME_WITHOUT_FORM),
            tuple("bell", Cause.FORBIDDEN_CHARACTER),
            tuple("half", Cause.FORBIDDEN_CHARACTER),
            tuple("se-014", Cause.SAME_ID));
    assertThat(calendar.leftOut().get(0).message())
        .isEqualTo(
            "The side event \"Later\" (unscheduled) is not shown: the record does not say when it"
                + " takes place.");
    assertThat(calendar.text().lines().filter("BEGIN:VEVENT"::equals)).hasSize(1);
  }

  @Test
  void reportsDeadlinesThatCannotBeComputed() {
    Conference untoc = ReferenceRecords.untoc();
    Conference unknown =
        untoc.toBuilder()
            .sessions(
                untoc.sessions().stream()
                    .map(session -> session.toBuilder().kind(Optional.empty()).build())
                    .toList())
            .build();
    Publication calendar = english(unknown).deadlines(SessionId.of("untoc-cop12"));

    assertThat(calendar.text().lines().filter("BEGIN:VEVENT"::equals)).hasSize(2);
    assertThat(calendar.leftOut())
        .extracting(Omission::cause, Omission::message)
        .containsExactly(
            tuple(
                Cause.NO_KIND,
                "A deadline before the session \"Twelfth session of the Conference of the Parties"
                    + " to the United Nations Convention against Transnational Organized Crime"
                    + " (UNTOC COP12)\" (untoc-cop12) is not shown: the record does not say what"
                    + " kind of session it is."));
    assertThat(calendar.leftOut().get(0).message(OfficialLanguage.SPANISH))
        .startsWith("No se muestra un plazo anterior al período de sesiones «");
  }

  @Test
  void showsTheRecordOfUntocAndReportsSideEventsWithoutASlot() {
    Publication calendar = english(ReferenceRecords.untoc()).everything();

    // Twelve sessions, a side event of COP11, and three deadlines before each session.
    assertThat(calendar.text().lines().filter("BEGIN:VEVENT"::equals)).hasSize(49);
    assertThat(calendar.leftOut())
        .extracting(omission -> omission.id().value(), Omission::cause)
        .containsExactly(
            tuple("untoc-cop12-se-uniting-forces", Cause.NO_TIME),
            tuple("untoc-cop12-se-youth", Cause.NO_TIME),
            tuple("untoc-cop12-se-declaration", Cause.NO_TIME));
  }

  @Test
  void anEmptyProgrammeIsAnEmptyCalendarThatOthersCanRead() throws Exception {
    Publication nothing = english(Harbours.with()).programme(Harbours.COP3);
    Publication withoutTime =
        english(Harbours.with(Harbours.bare("later").build())).programme(Harbours.COP3);

    assertThat(nothing.leftOut()).isEmpty();
    assertThat(withoutTime.leftOut())
        .extracting(Omission::message)
        .containsExactly(
            "The side event later is not shown: the record does not say when it takes place.");
    for (Publication calendar : List.of(nothing, withoutTime)) {
      ICalendar read = Biweekly.parse(calendar.text()).first();
      assertThat(read.getEvents()).isEmpty();
      // Among other things, a calendar without any component is not valid.
      assertThat(new CalendarBuilder().build(new StringReader(calendar.text())).validate())
          .extracting(ValidationResult::getEntries)
          .asInstanceOf(ITERABLE)
          .isEmpty();
      assertThat(read.getProperty(Name.class).getValue()).isEqualTo("Third session");
    }
  }

  @Test
  void anEmptyRecordIsAnEmptyCalendar() {
    Conference empty = Conference.builder().id(ConferenceId.of("harbours-cop")).build();

    assertThat(english(empty).everything().text())
        .isEqualTo(english(empty).sessions().text())
        .contains("BEGIN:VTIMEZONE")
        .doesNotContain("BEGIN:VEVENT");
  }

  @Test
  void reportsWhyASessionHasNoDeadlines() {
    Conference ruleless =
        Harbours.with().toBuilder()
            .rulesOfProcedure(ImmutableList.of())
            .sideEventPolicies(ImmutableList.of())
            .build();
    assertThat(english(ruleless).deadlines(Harbours.COP3).leftOut())
        .extracting(Omission::cause, Omission::message)
        .containsExactly(
            tuple(
                Cause.NO_DEADLINE,
                "There is no deadline to write before session harbours-cop3: no rules of procedure"
                    + " that set deadlines are in force on its first day, and no policy states when"
                    + " applications for side events close."));
    Session resumed = Harbours.session().toBuilder().kind(SessionKind.RESUMED).build();
    Conference again = ruleless.toBuilder().sessions(ImmutableList.of(resumed)).build();
    assertThat(english(again).deadlines(Harbours.COP3).leftOut().get(0).message())
        .contains("harbours-cop3: it is a resumed session, for which");
  }

  @Test
  void refusesATitleOfTheCalendarWithAControlCharacter() {
    Conference ringing =
        Harbours.with(Harbours.LIGHTS).toBuilder().title(LocalizedText.english("a\u0007")).build();

    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> english(ringing).sessions())
        .withMessage(
            "The title of the calendar contains a control character or an unpaired surrogate.");
  }

  @Test
  void leavesOutADayWhoseNextDayCannotBeWritten() {
    DateRange last = DateRange.of(LocalDate.of(9999, 12, 30), LocalDate.of(9999, 12, 31));
    Conference late =
        Harbours.with().toBuilder()
            .sessions(
                List.of(Harbours.session(), Harbours.session().toBuilder().days(last).build()))
            .build();

    assertThat(english(late).sessions().leftOut())
        .extracting(Omission::cause)
        .containsExactly(Cause.TIME_WITHOUT_FORM, Cause.SAME_ID);
  }

  @Test
  void refusesAnUnknownSession() {
    ConferenceCalendars calendars = english(Harbours.with());
    SessionId unknown = SessionId.of("harbours-cop9");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendars.deadlines(unknown))
        .withMessage("the record has no session harbours-cop9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendars.programme(unknown))
        .withMessage("the record has no session harbours-cop9");
  }

  @Test
  void anEditionIsCountedFromZero() {
    OffsetDateTime day = OffsetDateTime.parse("2031-09-30T18:00:00+02:00");

    assertThat(new Edition(0, day).issuedAt()).isEqualTo(day);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edition(-1, day))
        .withMessage("the number of an edition must be at least 0, but it is -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edition(0, OffsetDateTime.parse("9999-12-31T23:00:00-05:00")));
  }

  private static ConferenceCalendars english(Conference conference) {
    return ConferenceCalendars.of(conference, OfficialLanguage.ENGLISH, Harbours.EDITION);
  }
}
