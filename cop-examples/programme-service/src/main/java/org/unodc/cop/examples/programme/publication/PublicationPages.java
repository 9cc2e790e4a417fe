package org.unodc.cop.examples.programme.publication;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConcurrentChangeException;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.Section;

/** The page on which the secretariat compares the draft with the published programme. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/publication")
class PublicationPages {
  private final ProgrammePublication publication;
  private final ConferenceStore store;
  private final Accounts accounts;
  private final PublicationProperties properties;
  private final Clock clock;

  PublicationPages(
      ProgrammePublication publication,
      ConferenceStore store,
      Accounts accounts,
      PublicationProperties properties,
      Clock clock) {
    this.publication = publication;
    this.store = store;
    this.accounts = accounts;
    this.properties = properties;
    this.clock = clock;
  }

  @Bean
  static Section publicationSection() {
    return Section.ofDesk(17, "publication", "publication.nav");
  }

  @GetMapping
  String show(PageFormatter formatter, Model model) {
    return page(FormView.of(FormEntries.nothing()), formatter, model);
  }

  @PostMapping
  String publish(
      @RequestParam(defaultValue = "") String seen,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    try {
      publication.publish(seen, account);
      return done("published", formatter);
    } catch (ConcurrentChangeException other) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("others", true);
      return page(FormView.of(FormEntries.nothing()), formatter, model);
    }
  }

  @PostMapping("/date")
  String setDate(
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    FormReader reader = new FormReader(FormEntries.of(values), formatter);
    Optional<OffsetDateTime> due = date(reader);
    if (due.isPresent()) {
      publication.setDue(due.get(), account);
      return done("date", formatter);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(FormView.of(reader.entered(), reader), formatter, model);
  }

  private Optional<OffsetDateTime> date(FormReader reader) {
    Optional<LocalDate> day =
        reader.parse("due.day", reader.entered().text("due.day"), "no-date", FormReader::day);
    Optional<LocalTime> hour =
        reader.parse("due.hour", reader.entered().text("due.hour"), "no-hour", LocalTime::parse);
    if (day.isEmpty() || hour.isEmpty()) {
      return Optional.empty();
    }
    OffsetDateTime due =
        day.get().atTime(hour.get()).atZone(store.current().zone()).toOffsetDateTime();
    if (!due.toInstant().isAfter(clock.instant())) {
      reader.problem("due.day", "not-in-the-future");
      return Optional.empty();
    }
    return Optional.of(due);
  }

  @PostMapping("/date/removal")
  String removeDate(PageFormatter formatter, Account account) {
    publication.removeDue(account);
    return done("no-date", formatter);
  }

  @PostMapping("/end")
  String stop(PageFormatter formatter, Account account) {
    publication.stop(account);
    return done("ended", formatter);
  }

  private static String done(String what, PageFormatter formatter) {
    return "redirect:/" + formatter.language().tag() + "/desk/publication?done=" + what;
  }

  private String page(FormView form, PageFormatter formatter, Model model) {
    Snapshot now = store.current();
    LastPublication programme = publication.in(now.revision());
    ImmutableList<ProgrammeChange> changes = publication.changes(now);
    ChangeLines lines = new ChangeLines(now, formatter);
    model.addAttribute("form", form);
    model.addAttribute("on", publication.isOn(programme));
    model.addAttribute("always", properties.draft());
    model.addAttribute("publishedAt", programme.publishedAt().map(formatter::moment).orElse(null));
    model.addAttribute(
        "publishedBy", programme.publishedBy().flatMap(accounts::nameOf).orElse(null));
    model.addAttribute("due", programme.due().map(due -> formatter.moment(due.at())).orElse(null));
    model.addAttribute("zone", formatter.zoneName());
    model.addAttribute("seen", ProgrammePublication.fingerprint(changes));
    model.addAttribute("changes", changes.stream().map(lines::of).collect(toImmutableList()));
    return "publication/publication";
  }
}
