package org.unodc.cop.examples.programme.message;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** The pages on which the secretariat writes to the organizers of chosen events. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/messages/new")
class WritePages {
  private static final int MOST_CHOICES = 200;

  private final ConferenceStore store;
  private final WrittenMessages written;
  private final Clock clock;

  WritePages(ConferenceStore store, WrittenMessages written, Clock clock) {
    this.store = store;
    this.written = written;
    this.clock = clock;
  }

  /** Offers events to choose from, or the form for the chosen events. */
  @GetMapping
  String open(
      @RequestParam(defaultValue = "") List<String> event,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String search,
      PageFormatter formatter,
      Model model) {
    Snapshot now = store.current();
    ImmutableList<SideEvent> chosen = chosen(event, now);
    if (!chosen.isEmpty()) {
      FormEntries entries = FormEntries.of("kind", MessageKind.REMINDER.name());
      return form(chosen, FormView.of(entries), model);
    }
    Optional<SideEventStatus> wanted =
        Enums.getIfPresent(SideEventStatus.class, status).toJavaUtil();
    ImmutableList<SideEvent> choices =
        now.conference().sideEvents().stream()
            .filter(one -> one.session().equals(Optional.of(now.session().id())))
            .filter(one -> wanted.isEmpty() || one.status().equals(wanted))
            .filter(one -> mentions(one, search.strip(), formatter))
            .collect(ImmutableList.toImmutableList());
    model.addAttribute("choices", choices.subList(0, Math.min(MOST_CHOICES, choices.size())));
    model.addAttribute("found", choices.size());
    model.addAttribute("statuses", SideEventStatus.values());
    model.addAttribute("status", status);
    model.addAttribute("search", search.strip());
    return "message/choose";
  }

  private static boolean mentions(SideEvent event, String search, PageFormatter formatter) {
    return (formatter.text(event.title(), event.id()).text() + " " + event.id())
        .toLowerCase(formatter.language().locale())
        .contains(search.toLowerCase(formatter.language().locale()));
  }

  @PostMapping
  String write(
      @RequestParam(defaultValue = "") List<String> event,
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    Snapshot now = store.current();
    ImmutableList<SideEvent> chosen = chosen(event, now);
    FormReader reader = new FormReader(FormEntries.of(values), formatter);
    Optional<WrittenFields.Written> read = WrittenFields.read(reader, now.today(clock));
    if (chosen.isEmpty() || read.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(chosen, FormView.of(reader.entered(), reader), model);
    }
    int messages = written.add(read.get(), chosen, now, account);
    return "redirect:/" + formatter.language().tag() + "/desk/messages?written=" + messages;
  }

  private static ImmutableList<SideEvent> chosen(List<String> ids, Snapshot now) {
    return now.conference().sideEvents().stream()
        .filter(event -> ids.contains(event.id().value()))
        .collect(ImmutableList.toImmutableList());
  }

  private static String form(ImmutableList<SideEvent> chosen, FormView form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("chosen", chosen);
    model.addAttribute("reminders", Reminder.values());
    model.addAttribute("languages", ImmutableList.copyOf(OfficialLanguage.values()));
    return "message/write";
  }
}
