package org.unodc.cop.examples.programme.dialogue;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.PageNotFoundException;

/** The page on which co-organizers confirm or decline that they take part in an event. */
@Controller
@RequestMapping(PageLanguage.PATH + "/my-events/co-organized")
class CoOrganizerPages {
  private final CoOrganizedEvents events;
  private final Confirmations confirmations;

  CoOrganizerPages(CoOrganizedEvents events, Confirmations confirmations) {
    this.events = events;
    this.confirmations = confirmations;
  }

  @GetMapping
  String show(Account account, Model model) {
    model.addAttribute("events", events.lines(account));
    return "dialogue/co-organized";
  }

  @PostMapping("/{id}/{answer:confirmation|refusal}")
  String answer(
      @PathVariable String id,
      @PathVariable String answer,
      Account account,
      PageFormatter formatter) {
    SideEvent event =
        events.of(account).stream()
            .filter(named -> named.id().value().equals(id))
            .findFirst()
            .orElseThrow(PageNotFoundException::new);
    confirmations.answer(event.id(), answer.equals("confirmation"), account);
    return "redirect:/" + formatter.language().tag() + "/my-events/co-organized?answered";
  }
}
