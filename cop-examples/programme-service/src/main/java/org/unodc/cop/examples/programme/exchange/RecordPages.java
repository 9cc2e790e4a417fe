package org.unodc.cop.examples.programme.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.account.AuditedAction.Kind;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.RecordFindings;
import org.unodc.cop.examples.programme.conference.RecordRefusedException;
import org.unodc.cop.examples.programme.conference.RoomTakenException;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.desk.FindingPages;
import org.unodc.cop.examples.programme.form.FormVersion;
import org.unodc.cop.examples.programme.problem.ReadingProblem;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.problem.CopException;

/** The page on which the secretariat exports, checks and replaces the whole record. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/record")
class RecordPages {
  private final ConferenceStore store;
  private final ApplicationEventPublisher events;
  private final RecordFindings rules;
  private final Clock clock;

  RecordPages(
      ConferenceStore store, RecordFindings rules, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.rules = rules;
    this.clock = clock;
  }

  @GetMapping
  String show(Model model) {
    return page(model);
  }

  @GetMapping(path = "/export", produces = MediaType.APPLICATION_JSON_VALUE)
  void export(Account account, HttpServletResponse response) throws IOException {
    events.publishEvent(AuditedAction.of(Kind.EXPORT, account));
    Conference record = store.current().conference();
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(record.id() + ".json").build().toString());
    Cop.write(record, response.getOutputStream());
  }

  /**
   * Validates an uploaded file and, if {@code step} is {@code replace}, replaces the record with
   * it.
   */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String take(
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "check") String step,
      @RequestParam(defaultValue = "") String revision,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model)
      throws IOException {
    Conference record;
    try {
      record = Cop.read(file.getBytes());
    } catch (CopException unreadable) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("problems", ReadingProblem.of(unreadable, formatter.language()));
      return page(model);
    }
    model.addAttribute("severity", "");
    FindingPages.show(rules.of(record, store.current().today(clock)), "", formatter, model);
    if (step.equals("replace")) {
      replace(record, FormVersion.of(revision), account, formatter, response, model);
    } else {
      model.addAttribute("result", "desk.record.checked");
    }
    return page(model);
  }

  private void replace(
      Conference record,
      OptionalLong revision,
      Account account,
      PageFormatter formatter,
      HttpServletResponse response,
      Model model) {
    try {
      if (revision.getAsLong() == store.current().revision()) {
        store.replace(account.id(), record);
        events.publishEvent(AuditedAction.of(Kind.IMPORT, account));
        model.addAttribute("result", "desk.record.replaced");
        return;
      }
      model.addAttribute("refused", "desk.record.changed-meanwhile");
    } catch (RecordRefusedException refused) {
      model.addAttribute("problems", ReadingProblem.of(refused, formatter.language()));
    } catch (RoomTakenException taken) {
      model.addAttribute("refused", "desk.record.room-taken");
      model.addAttribute("clashEvent", taken.event().value());
      model.addAttribute("clashRoom", taken.room().value());
    }
    response.setStatus(HttpStatus.CONFLICT.value());
  }

  private String page(Model model) {
    Snapshot now = store.current();
    model.addAttribute("revision", now.revision());
    model.addAttribute("events", now.conference().sideEvents().size());
    model.addAttribute("applications", now.conference().applications().size());
    model.addAttribute("stakeholders", now.conference().stakeholders().size());
    return "exchange/record";
  }
}
