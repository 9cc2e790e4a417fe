package org.unodc.cop.examples.programme.dialogue;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.PageNotFoundException;

/**
 * Stores questions, answers and notes. The page of the event then shows them, or what is wrong with
 * a text.
 */
@Controller
@RequestMapping(PageLanguage.PATH)
class DialoguePages {
  private static final int MAX_LENGTH = 4000;

  private final ConferenceStore store;
  private final Questions questions;
  private final InternalNotes notes;

  DialoguePages(ConferenceStore store, Questions questions, InternalNotes notes) {
    this.store = store;
    this.questions = questions;
    this.notes = notes;
  }

  @PostMapping("/desk/side-events/{id}/questions")
  String ask(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String text,
      PageFormatter formatter,
      Account account,
      RedirectAttributes afterwards) {
    Snapshot now = store.current();
    SideEvent event = find(id, now);
    String language = formatter.language().tag();
    accept(
        text,
        "question",
        formatter,
        afterwards,
        written -> questions.ask(event, written, language, now, account));
    return "redirect:/" + language + "/desk/side-events/" + id + "#questions";
  }

  @PostMapping("/desk/side-events/{id}/notes")
  String note(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String text,
      PageFormatter formatter,
      Account account,
      RedirectAttributes afterwards) {
    SideEvent event = find(id, store.current());
    String language = formatter.language().tag();
    accept(
        text,
        "note",
        formatter,
        afterwards,
        written -> notes.add(event.id(), written, language, account));
    return "redirect:/" + language + "/desk/side-events/" + id + "#notes";
  }

  /** Stores the answer of the applicant, which is not replaced by a later one. */
  @PostMapping("/my-events/{id}/questions/{question}")
  String answer(
      @PathVariable String id,
      @PathVariable UUID question,
      @RequestParam(defaultValue = "") String text,
      PageFormatter formatter,
      Account account,
      RedirectAttributes afterwards) {
    Snapshot now = store.current();
    SideEvent event = find(id, now);
    if (!SideEventDesk.isOf(account, event, now)
        || questions.of(event.id()).stream().noneMatch(one -> one.id().equals(question))) {
      throw new PageNotFoundException();
    }
    String language = formatter.language().tag();
    accept(
        text,
        question.toString(),
        formatter,
        afterwards,
        written -> questions.answer(event.id(), question, written, language, account));
    return "redirect:/" + language + "/my-events/" + id + "#questions";
  }

  private static SideEvent find(String id, Snapshot now) {
    return now.conference().sideEvents().stream()
        .filter(event -> event.id().value().equals(id))
        .findFirst()
        .orElseThrow(PageNotFoundException::new);
  }

  /** Stores a text, or has the page show why it cannot be stored, with the text. */
  private static void accept(
      String text,
      String field,
      PageFormatter formatter,
      RedirectAttributes afterwards,
      Consumer<String> storing) {
    String written = text.strip();
    if (!written.isEmpty() && written.length() <= MAX_LENGTH) {
      storing.accept(written);
      return;
    }
    afterwards.addFlashAttribute("dialogueField", field);
    afterwards.addFlashAttribute("dialogueText", text);
    afterwards.addFlashAttribute(
        "dialogueProblem",
        written.isEmpty()
            ? formatter.message("dialogue.text-missing")
            : formatter.message("desk.problem.too-long", written.length(), MAX_LENGTH));
  }
}
