package org.unodc.cop.examples.programme.api;

import com.google.common.collect.ImmutableList;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.timetable.Programme;
import org.unodc.cop.domain.timetable.ScheduledEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.problem.CallerLanguage;
import org.unodc.cop.examples.programme.web.PublicAddress;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.publication.Edition;
import org.unodc.cop.sdk.publication.Publication;
import org.unodc.cop.sdk.schedule.ConferenceSchedule;

/** The routes of the programme and the deadlines of the session, with their publications. */
@RestController("documents")
@Tag(name = "documents")
@RequestMapping("/api/v1")
class ProgrammeRoutes {
  /** The response header with the number of items that the format could not show. */
  static final String LEFT_OUT = "Left-Out";

  private final CallerViews views;
  private final PublicRecord record;
  private final PublicAddress addresses;

  ProgrammeRoutes(CallerViews views, PublicRecord record, PublicAddress addresses) {
    this.views = views;
    this.addresses = addresses;
    this.record = record;
  }

  @Operation(summary = "Returns the programme of the session as a schedule, a calendar or CSV")
  @GetMapping(
      path = "/programme",
      produces = {
        MediaType.APPLICATION_JSON_VALUE,
        AnswerFormat.TEXT_CALENDAR,
        AnswerFormat.TEXT_CSV
      })
  ResponseEntity<Object> programme(Optional<Account> account, HttpServletRequest request) {
    CallerView view = views.of(account);
    SessionId session = view.snapshot().session().id();
    OfficialLanguage language = CallerLanguage.of(request);
    return switch (AnswerFormat.of(
        request, AnswerFormat.JSON, AnswerFormat.CALENDAR, AnswerFormat.CSV)) {
      case JSON ->
          published(
              view,
              language,
              AnswerFormat.JSON,
              ConferenceSchedule.of(view.snapshot().conference(), language, edition(view))
                  .session(session, pages(request.getContextPath() + "/" + language.tag())));
      case CALENDAR ->
          published(
              view, language, AnswerFormat.CALENDAR, calendars(view, language).programme(session));
      case CSV ->
          view.tag()
              .with("csv")
              .answer(
                  AnswerFormat.CSV.type(),
                  AnswerFormat.csv(SideEvent.class, events(view.snapshot())));
    };
  }

  @Operation(summary = "Lists the deadlines of the preparations for the session")
  @GetMapping(
      path = "/deadlines",
      produces = {MediaType.APPLICATION_JSON_VALUE, AnswerFormat.TEXT_CALENDAR})
  ResponseEntity<Object> deadlines(Optional<Account> account, HttpServletRequest request) {
    CallerView view = views.of(account);
    OfficialLanguage language = CallerLanguage.of(request);
    if (AnswerFormat.of(request, AnswerFormat.JSON, AnswerFormat.CALENDAR)
        == AnswerFormat.CALENDAR) {
      Publication calendar = calendars(view, language).deadlines(view.snapshot().session().id());
      return published(view, language, AnswerFormat.CALENDAR, calendar);
    }
    return view.tag()
        .with(language.tag())
        .answer()
        .contentType(AnswerFormat.JSON.type())
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .body(DueDates.of(view, language));
  }

  private static ResponseEntity<Object> published(
      CallerView view, OfficialLanguage language, AnswerFormat form, Publication publication) {
    return view.tag()
        .with(form.name().toLowerCase(Locale.ROOT))
        .with(language.tag())
        .answer()
        .contentType(form.type())
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .header(LEFT_OUT, String.valueOf(publication.leftOut().size()))
        .body(publication.utf8());
  }

  private ConferenceCalendars calendars(CallerView view, OfficialLanguage language) {
    return ConferenceCalendars.of(view.snapshot().conference(), language, edition(view));
  }

  /** Returns the edition, which stays the same for the whole day unless the record changes. */
  private Edition edition(CallerView view) {
    OffsetDateTime changed = record.lastChange();
    OffsetDateTime morning = view.day().atStartOfDay(view.snapshot().zone()).toOffsetDateTime();
    return new Edition(
        Math.toIntExact(view.snapshot().revision()), changed.isAfter(morning) ? changed : morning);
  }

  private static ImmutableList<SideEvent> events(Snapshot shown) {
    Programme programme = Programme.of(shown.session(), shown.conference().sideEvents());
    return Stream.concat(
            programme.events().stream().map(ScheduledEvent::event),
            programme.unscheduled().stream())
        .flatMap(id -> shown.sideEvent(id).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Function<EntityId, URI> pages(String start) {
    return id ->
        addresses.of(
            id instanceof SideEventId
                ? start
                    + "/side-events/"
                    + UriUtils.encodePathSegment(id.value(), StandardCharsets.UTF_8)
                : start + "/programme");
  }
}
