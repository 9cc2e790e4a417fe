package org.unodc.cop.examples.programme.message;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.desk.SelectionAction;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.Section;

/** The outbox of the secretariat: messages that wait, were sent, or could not be sent. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/messages")
class MessagePages {
  private static final int PAGE = 50;
  private static final String RELEASE = "release";
  private static final String DISCARD = "discard";

  private final Outbox outbox;
  private final MailServer server;
  private final ConferenceStore store;
  private final CurrentRecipients recipients;

  MessagePages(
      Outbox outbox, MailServer server, ConferenceStore store, CurrentRecipients recipients) {
    this.outbox = outbox;
    this.server = server;
    this.store = store;
    this.recipients = recipients;
  }

  @Bean
  static Section messagesSection() {
    return Section.ofDesk(15, "messages", "message.nav");
  }

  @Bean
  static SelectionAction messageToSelection() {
    return new SelectionAction(10, "messages/new", "message.write");
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "WAITING") String state,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    recipients.refreshAddresses();
    int shown = Math.max(1, Math.min(page, Integer.MAX_VALUE / PAGE));
    ImmutableList<OutboxMessage> found =
        outbox.find(query(state, search.strip()).page(PAGE + 1, (shown - 1) * PAGE));
    model.addAttribute("lines", found.subList(0, Math.min(PAGE, found.size())));
    model.addAttribute("now", store.current());
    model.addAttribute("counts", outbox.counts());
    model.addAttribute("state", state);
    model.addAttribute("search", search.strip());
    model.addAttribute("page", shown);
    model.addAttribute("hasNext", found.size() > PAGE);
    model.addAttribute("on", server.isOn());
    return "message/messages";
  }

  private static MessageQuery query(String state, String search) {
    MessageQuery query =
        Enums.getIfPresent(MessageState.class, state)
            .transform(chosen -> MessageQuery.all().in(chosen))
            .or(MessageQuery.all());
    return search.isEmpty() ? query : query.mentioning(search);
  }

  /** Sends or discards the chosen messages. */
  @PostMapping
  String change(
      @RequestParam(defaultValue = "") List<UUID> id,
      @RequestParam(name = "do", defaultValue = "") String action,
      PageFormatter formatter) {
    String result = id.isEmpty() ? "none" : take(action, id);
    return "redirect:/" + formatter.language().tag() + "/desk/messages?" + result;
  }

  private String take(String action, List<UUID> ids) {
    return switch (action) {
      case RELEASE -> server.isOn() ? "released=" + outbox.release(recipients.assign(ids)) : "off";
      case DISCARD -> "discarded=" + outbox.discard(ids);
      default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    };
  }

  @GetMapping("/{id}")
  String show(@PathVariable UUID id, Model model) {
    recipients.refreshAddresses();
    OutboxMessage message = find(id);
    FormEntries entries =
        message.text().map(text -> FormEntries.of(entries(text))).orElseGet(FormEntries::nothing);
    return page(message, FormView.of(entries), model);
  }

  private static MultiValueMap<String, String> entries(MessageText text) {
    return MultiValueMap.fromSingleValue(Map.of("subject", text.subject(), "body", text.body()));
  }

  /** Saves the text of a waiting message, then sends or discards it on request. */
  @PostMapping("/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      HttpServletResponse response,
      Model model) {
    OutboxMessage message = find(id);
    String action = Iterables.getFirst(values.getOrDefault("do", List.of()), "");
    String address = "redirect:/" + formatter.language().tag() + "/desk/messages/" + id + "?";
    if (action.equals(DISCARD) || message.state() == MessageState.FAILED) {
      return address + take(action, List.of(id));
    }
    FormReader reader = new FormReader(FormEntries.of(values), formatter);
    Optional<MessageText> text = text(reader);
    if (text.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(message, FormView.of(reader.entered(), reader), model);
    }
    if (!outbox.edit(id, text.get())) {
      return address + "late";
    }
    return address + (action.equals(RELEASE) ? take(action, List.of(id)) : "saved");
  }

  private static Optional<MessageText> text(FormReader reader) {
    Optional<String> subject = reader.limited("subject", MessageText.MAX_SUBJECT);
    Optional<String> body = reader.limited("body", MessageText.MAX_BODY);
    if (reader.entered().text("subject").isEmpty()) {
      reader.problem("subject", "subject-missing");
    }
    if (reader.entered().text("body").isEmpty()) {
      reader.problem("body", "text-missing");
    }
    return reader.hasProblems()
        ? Optional.empty()
        : Optional.of(
            new MessageText(
                subject.orElseThrow(), body.orElseThrow().replace("\r\n", "\n") + "\n"));
  }

  private OutboxMessage find(UUID id) {
    return outbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(OutboxMessage message, FormView form, Model model) {
    model.addAttribute("line", message);
    model.addAttribute("now", store.current());
    model.addAttribute("form", form);
    model.addAttribute("on", server.isOn());
    return "message/message";
  }
}
