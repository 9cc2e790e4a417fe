package org.unodc.cop.examples.programme.speakers;

import com.google.common.collect.ImmutableList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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
import org.unodc.cop.domain.procedure.FloorKind;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.SpeakersList;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.conference.CheckedElements;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.NewFindingsException;
import org.unodc.cop.examples.programme.conference.NumberedList;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.FieldRemark;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.FormVersion;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.form.RecordNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.Section;

/** The lists of speakers on the desk, and the page of each with its requests. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/speakers")
class SpeakersListPages {
  private final ConferenceStore store;
  private final SpeakersListDesk desk;
  private final CheckedElements elements;

  SpeakersListPages(ConferenceStore store, SpeakersListDesk desk, CheckedElements elements) {
    this.store = store;
    this.desk = desk;
    this.elements = elements;
  }

  @Bean
  static Section speakersListsSection() {
    return Section.ofDesk(18, "speakers", "speakers-desk.nav");
  }

  @GetMapping
  String list(Model model) {
    return list(FormView.of(FormEntries.nothing()), model);
  }

  @PostMapping
  String open(
      @RequestParam(defaultValue = "") String item,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    try {
      return done(desk.open(item, account), "opening", formatter);
    } catch (SpeakersListRefusedException unknown) {
      FormReader form = new FormReader(FormEntries.of("item", item), formatter);
      form.problem("item", "no-choice");
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return list(FormView.of(form.entered(), form), model);
    }
  }

  private String list(FormView form, Model model) {
    Snapshot now = store.current();
    model.addAttribute("form", form);
    model.addAttribute(
        "lists",
        SpeakersListDesk.indices(now).stream()
            .map(index -> line(index, now))
            .collect(ImmutableList.toImmutableList()));
    model.addAttribute("items", SpeakersListDesk.itemsWithoutList(now));
    return "speakers/speakers-lists";
  }

  /** A list, its index in the record, and the number of its agenda item. */
  record Line(int index, SpeakersList list, Optional<String> number) {}

  private static Line line(int index, Snapshot now) {
    SpeakersList list = SpeakersListDesk.find(index, now);
    return new Line(
        index,
        list,
        now.session().agendaItems().stream()
            .filter(item -> item.id().equals(list.agendaItem()))
            .findFirst()
            .flatMap(AgendaItem::number));
  }

  @GetMapping("/{list:[0-9]+}")
  String show(@PathVariable("list") int index, PageFormatter formatter, Model model) {
    return page(index, FormView.of(FormEntries.nothing()), formatter, model);
  }

  @PostMapping("/{list:[0-9]+}/{move:request|up|down|removal|closing|reopening}")
  String step(
      @PathVariable("list") int index,
      @PathVariable String move,
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    FormReader form = new FormReader(FormEntries.of(values), formatter);
    response.setStatus(HttpStatus.CONFLICT.value());
    try {
      take(index, move, form, account);
      if (!form.hasProblems()) {
        return done(index, move, formatter);
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    } catch (ConcurrentChangeException meanwhile) {
      model.addAttribute("refused", "MEANWHILE");
    } catch (SpeakersListRefusedException refused) {
      model.addAttribute("refused", refused.reason().name());
    } catch (NewFindingsException added) {
      model.addAttribute("refused", added.isForbidden() ? "FORBIDDEN" : "TO_BE_CONFIRMED");
      model.addAttribute("reasons", FieldRemark.of(added.findings(), formatter));
      model.addAttribute("step", move);
    }
    return page(index, FormView.of(form.entered(), form), formatter, model);
  }

  private void take(int index, String move, FormReader form, Account account) {
    SpeakersListDesk.Subject subject =
        new SpeakersListDesk.Subject(
            index,
            FormVersion.of(form.entered().first("version")),
            form.entered().has("confirmed", "true"),
            account);
    switch (move) {
      case "up", "down" -> desk.move(subject, place(form), move.equals("up"));
      case "removal" -> desk.remove(subject, place(form));
      case "closing" -> desk.close(subject);
      case "reopening" -> desk.reopen(subject);
      default -> {
        RecordNames names = RecordNames.of(store.current().conference());
        Optional<SpeakerEntry> request = new SpeakerFields(form, names).read();
        request.ifPresent(entry -> desk.inscribe(subject, entry));
      }
    }
  }

  private static int place(FormReader form) {
    return (int) FormVersion.of(form.entered().first("place")).getAsLong();
  }

  private static String done(int index, String what, PageFormatter formatter) {
    return "redirect:/%s/desk/speakers/%d?done=%s"
        .formatted(formatter.language().tag(), index, what);
  }

  private String page(int index, FormView form, PageFormatter formatter, Model model) {
    Snapshot now = store.current();
    model.addAttribute("form", form);
    model.addAttribute("line", line(index, now));
    model.addAttribute("version", now.versionOf(NumberedList.SPEAKERS_LISTS, index));
    model.addAttribute("kinds", FloorKind.values());
    model.addAttribute("known", RecordNames.of(now.conference()).all(formatter.language()));
    model.addAttribute(
        "findings",
        FieldRemark.of(elements.findings(NumberedList.SPEAKERS_LISTS, index, now), formatter));
    return "speakers/speakers-list";
  }
}
