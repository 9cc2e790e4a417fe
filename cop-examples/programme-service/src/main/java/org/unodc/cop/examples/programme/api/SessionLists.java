package org.unodc.cop.examples.programme.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.overview.ListedOrganization;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.problem.CallerLanguage;

/** The routes of the lists of a session: organizations, speakers and statistics. */
@RestController
@RequestMapping("/api/v1")
class SessionLists {
  private final CallerViews views;

  SessionLists(CallerViews views) {
    this.views = views;
  }

  @Operation(
      summary =
          "Lists the organizations without consultative status, or their accreditations as CSV")
  @GetMapping(
      path = "/organizations",
      produces = {MediaType.APPLICATION_JSON_VALUE, AnswerFormat.TEXT_CSV})
  ResponseEntity<Object> organizations(Optional<Account> account, HttpServletRequest request) {
    CallerView view = views.of(account);
    ListOfOrganizations list = ListOfOrganizations.of(record(view), session(view));
    if (AnswerFormat.of(request, AnswerFormat.JSON, AnswerFormat.CSV) == AnswerFormat.CSV) {
      Iterable<Accreditation> rows =
          list.organizations().stream().map(ListedOrganization::accreditation)::iterator;
      return view.tag()
          .with("csv")
          .answer(AnswerFormat.CSV.type(), AnswerFormat.csv(Accreditation.class, rows));
    }
    return view.tag()
        .answer()
        .contentType(AnswerFormat.JSON.type())
        .body(OrganizationsList.of(list));
  }

  @Operation(summary = "Lists the requests for the floor, in the order of their submission")
  @GetMapping(
      path = "/speakers-lists",
      produces = {MediaType.APPLICATION_JSON_VALUE, AnswerFormat.TEXT_CSV})
  ResponseEntity<Object> speakersLists(Optional<Account> account, HttpServletRequest request) {
    CallerView view = views.of(account);
    if (AnswerFormat.of(request, AnswerFormat.JSON, AnswerFormat.CSV) == AnswerFormat.CSV) {
      return view.tag()
          .with("csv")
          .answer(
              AnswerFormat.CSV.type(),
              AnswerFormat.csv(
                  SpeakerEntry.class, SpeakersLists.entries(session(view), record(view))));
    }
    return view.tag()
        .answer()
        .contentType(AnswerFormat.JSON.type())
        .body(SpeakersLists.of(session(view), record(view)));
  }

  @Operation(summary = "Returns the published figures about participation")
  @GetMapping(path = "/statistics", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ParticipationStatistics> statistics(
      Optional<Account> account, HttpServletRequest request) {
    CallerView view = views.of(account);
    OfficialLanguage language = CallerLanguage.of(request);
    return view.tag()
        .with(language.tag())
        .answer()
        .body(ParticipationStatistics.of(record(view), language));
  }

  private static Conference record(CallerView view) {
    return view.snapshot().conference();
  }

  private static SessionId session(CallerView view) {
    return view.snapshot().session().id();
  }
}
