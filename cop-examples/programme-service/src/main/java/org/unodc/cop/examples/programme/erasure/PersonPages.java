package org.unodc.cop.examples.programme.erasure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.account.AuditedAction.Kind;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.PersonRegister;
import org.unodc.cop.examples.programme.conference.RecordList;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.desk.EventTexts;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.Section;

/**
 * The pages on which the secretariat searches the record for persons and erases them on request.
 */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/persons")
class PersonPages {
  private final PersonRegister persons;
  private final ConferenceStore store;
  private final ApplicationEventPublisher events;

  PersonPages(PersonRegister persons, ConferenceStore store, ApplicationEventPublisher events) {
    this.persons = persons;
    this.store = store;
    this.events = events;
  }

  @Bean
  static Section personsSection() {
    return Section.ofDesk(40, "persons", "desk.nav.persons");
  }

  /**
   * A place of the record that names a person.
   *
   * @param id the id of the entry in the register of persons
   * @param list the list of the record
   * @param key the key of the element in the list
   * @param name the name of the person there
   * @param event whether the element is a side event, which has a page
   * @param title the title of the side event, or the key of another element
   */
  record Mention(UUID id, String list, String key, String name, boolean event, PageText title) {}

  @GetMapping
  String search(
      @RequestParam(defaultValue = "") String name, PageFormatter formatter, Model model) {
    model.addAttribute("unchosen", false);
    return search(name, mentions(persons.named(name), formatter), formatter, model);
  }

  private String search(
      String name, ImmutableList<Mention> mentions, PageFormatter formatter, Model model) {
    model.addAttribute("name", name.strip());
    model.addAttribute("mentions", mentions);
    model.addAttribute("similar", mentions(persons.similarTo(name), formatter));
    return "erasure/persons";
  }

  /**
   * Erases the chosen entries if {@code confirmed} is set, and otherwise asks for confirmation.
   * Only entries that have exactly the name can be chosen.
   */
  @PostMapping("/erasure")
  String erase(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") List<UUID> id,
      @RequestParam(defaultValue = "false") boolean confirmed,
      PageFormatter formatter,
      Account account,
      Model model) {
    ImmutableList<Mention> all = mentions(persons.named(name), formatter);
    if (id.isEmpty() && !all.isEmpty()) {
      model.addAttribute("unchosen", true);
      return search(name, all, formatter, model);
    }
    ImmutableList<Mention> chosen =
        all.stream()
            .filter(mention -> id.contains(mention.id()))
            .collect(ImmutableList.toImmutableList());
    if (chosen.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (confirmed) {
      store.change(
          account.id(),
          edit -> {
            chosen.forEach(mention -> edit.erase(mention.id()));
            return chosen.size();
          });
      chosen.forEach(
          mention -> events.publishEvent(AuditedAction.of(Kind.ERASURE, account, mention.id())));
      return "redirect:/" + formatter.language().tag() + "/desk/persons?erased=" + chosen.size();
    }
    model.addAttribute("name", name.strip());
    model.addAttribute("mentions", chosen);
    return "erasure/person-erasure";
  }

  private ImmutableList<Mention> mentions(
      List<PersonRegister.RegisteredPerson> registered, PageFormatter formatter) {
    Snapshot now = store.current();
    EventTexts texts = new EventTexts(now, formatter);
    return registered.stream()
        .map(person -> mention(person, now, texts))
        .collect(ImmutableList.toImmutableList());
  }

  private static Mention mention(
      PersonRegister.RegisteredPerson person, Snapshot now, EventTexts texts) {
    boolean isEvent =
        person.list().equals(RecordList.SIDE_EVENTS.name())
            && now.sideEvent(SideEventId.of(person.key())).isPresent();
    PageText title =
        isEvent
            ? texts.title(now.sideEvent(SideEventId.of(person.key())), person.key())
            : PageText.unknown(person.key());
    return new Mention(person.id(), person.list(), person.key(), person.name(), isEvent, title);
  }
}
