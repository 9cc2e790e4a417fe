package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.UUID;
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
import org.unodc.cop.examples.programme.audit.AuditAction;
import org.unodc.cop.examples.programme.audit.AuditLog;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.PersonRegister;
import org.unodc.cop.examples.programme.conference.RecordList;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.PageText;

/** Where the record names a person, and the erasure of who asks for it. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/persons")
class PersonPages {
  private final PersonRegister persons;
  private final ConferenceStore store;
  private final AuditLog audit;

  PersonPages(PersonRegister persons, ConferenceStore store, AuditLog audit) {
    this.persons = persons;
    this.store = store;
    this.audit = audit;
  }

  /**
   * A place at which a person is named.
   *
   * @param list the key of the word for the list of the record
   * @param event whether it is a side event, which has a page
   */
  record Mention(UUID id, String list, String key, boolean event, PageText title) {}

  @GetMapping
  String search(
      @RequestParam(defaultValue = "") String name, PageFormatter formatter, Model model) {
    model.addAttribute("name", name);
    model.addAttribute("mentions", mentions(name.strip(), formatter));
    return "desk/persons";
  }

  /** Shows what would be erased, and erases it once that was confirmed. */
  @PostMapping("/erasure")
  String erase(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") List<UUID> id,
      @RequestParam(defaultValue = "false") boolean confirmed,
      PageFormatter formatter,
      Account account,
      Model model) {
    ImmutableList<Mention> chosen =
        mentions(name.strip(), formatter).stream()
            .filter(one -> id.contains(one.id()))
            .collect(ImmutableList.toImmutableList());
    if (chosen.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (confirmed) {
      store.change(
          account.id(),
          edit -> {
            chosen.forEach(one -> edit.erase(one.id()));
            return chosen.size();
          });
      chosen.forEach(one -> audit.add(AuditAction.ERASURE, account, one.id()));
      return "redirect:/" + formatter.language().tag() + "/desk/persons?erased=" + chosen.size();
    }
    model.addAttribute("name", name);
    model.addAttribute("mentions", chosen);
    return "desk/person-erasure";
  }

  private ImmutableList<Mention> mentions(String name, PageFormatter formatter) {
    Snapshot now = store.current();
    EventTexts texts = new EventTexts(now, formatter);
    return persons.named(name).stream()
        .map(one -> mention(one, now, texts))
        .collect(ImmutableList.toImmutableList());
  }

  private static Mention mention(
      PersonRegister.RegisteredPerson one, Snapshot now, EventTexts texts) {
    boolean isEvent =
        one.list().equals(RecordList.SIDE_EVENTS.name())
            && now.sideEvent(SideEventId.of(one.key())).isPresent();
    PageText title =
        isEvent
            ? texts.title(now.sideEvent(SideEventId.of(one.key())), one.key())
            : PageText.unknown(one.key());
    return new Mention(one.id(), one.list(), one.key(), isEvent, title);
  }
}
