package org.unodc.cop.examples.programme.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.account.AuditedAction.Kind;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.FormerRecords;
import org.unodc.cop.examples.programme.conference.RecordRefusedException;
import org.unodc.cop.examples.programme.conference.RoomTakenException;
import org.unodc.cop.examples.programme.form.FormVersion;
import org.unodc.cop.examples.programme.problem.ReadingProblem;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/**
 * The pages that show what a new record would remove, add and change, and ask for a confirmation.
 * The new record is an upload, or a former record to restore.
 */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/record")
class ReplacementPages {
  private final ConferenceStore store;
  private final FormerRecords formerRecords;
  private final Uploads uploads;
  private final ReplacementPreview preview;
  private final ApplicationEventPublisher events;

  ReplacementPages(
      ConferenceStore store,
      FormerRecords formerRecords,
      Uploads uploads,
      ReplacementPreview preview,
      ApplicationEventPublisher events) {
    this.store = store;
    this.formerRecords = formerRecords;
    this.uploads = uploads;
    this.preview = preview;
    this.events = events;
  }

  @GetMapping("/uploads/{id}")
  String showUpload(@PathVariable UUID id, PageFormatter formatter, Account account, Model model) {
    Optional<Uploads.Upload> upload = uploads.find(id, account);
    if (isStale(upload)) {
      return "redirect:" + path(formatter) + "?stale";
    }
    return show(upload, id, formatter, model);
  }

  @PostMapping("/uploads/{id}")
  String replaceByUpload(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String revision,
      @RequestParam(defaultValue = "false") boolean another,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    Optional<Uploads.Upload> upload = uploads.find(id, account);
    if (isStale(upload)) {
      return "redirect:" + path(formatter) + "?stale";
    }
    addList(upload, model);
    String page =
        replace(
            upload.map(Uploads.Upload::record),
            "uploads/" + id,
            new Confirmation(revision, another),
            formatter,
            account,
            response,
            model);
    if (page.startsWith("redirect:")) {
      uploads.delete(id, account);
    }
    return page;
  }

  private String show(
      Optional<Uploads.Upload> upload, UUID id, PageFormatter formatter, Model model) {
    addList(upload, model);
    return show(upload.map(Uploads.Upload::record), "uploads/" + id, formatter, model);
  }

  /** A list was read as a part of a revision, so it is not imported into a later one. */
  private boolean isStale(Optional<Uploads.Upload> upload) {
    return upload
        .flatMap(Uploads.Upload::revision)
        .filter(revision -> revision != store.current().revision())
        .isPresent();
  }

  private static void addList(Optional<Uploads.Upload> upload, Model model) {
    upload
        .filter(list -> list.revision().isPresent())
        .ifPresent(list -> model.addAttribute("notes", list.notes().lines().toList()));
  }

  @PostMapping("/uploads/{id}/removal")
  String discardUpload(@PathVariable UUID id, PageFormatter formatter, Account account) {
    uploads.delete(id, account);
    return "redirect:" + path(formatter) + "?discarded";
  }

  @GetMapping("/former/{revision}")
  String showFormer(@PathVariable long revision, PageFormatter formatter, Model model) {
    return show(formerRecords.find(revision), "former/" + revision, formatter, model);
  }

  @PostMapping("/former/{former}")
  String restore(
      @PathVariable long former,
      @RequestParam(defaultValue = "") String revision,
      @RequestParam(defaultValue = "false") boolean another,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    return replace(
        formerRecords.find(former),
        "former/" + former,
        new Confirmation(revision, another),
        formatter,
        account,
        response,
        model);
  }

  /**
   * What the desk confirmed.
   *
   * @param revision the revision of the record with which the new one was compared
   * @param another whether the new record may be one of another conference or session
   */
  private record Confirmation(String revision, boolean another) {}

  private String show(
      Optional<Conference> record, String source, PageFormatter formatter, Model model) {
    if (record.isEmpty()) {
      return "redirect:" + path(formatter) + "?expired";
    }
    preview.add(record.get(), source, formatter, model);
    return "exchange/replacement";
  }

  private String replace(
      Optional<Conference> record,
      String source,
      Confirmation confirmed,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    if (record.isPresent()) {
      try {
        if (confirmed.another() || preview.isOfSameSession(record.get())) {
          store.replace(account.id(), record.get(), FormVersion.of(confirmed.revision()));
          events.publishEvent(AuditedAction.of(Kind.IMPORT, account));
          return "redirect:" + path(formatter) + "?replaced";
        }
        model.addAttribute("refused", "desk.record.another.refused");
      } catch (ConcurrentChangeException meanwhile) {
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
    return show(record, source, formatter, model);
  }

  private static String path(PageFormatter formatter) {
    return "/" + formatter.language().tag() + "/desk/record";
  }
}
