package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableListMultimap;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
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
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.form.ContactFields;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** The page on which the secretariat sets where an account gets messages. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/accounts/{id}/contact")
class ContactPages {
  private final Accounts accounts;

  ContactPages(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    Account account = find(id);
    FormEntries entries =
        new FormEntries(
            ImmutableListMultimap.of(
                "email", account.email().orElse(""), "language", account.language().tag()));
    return page(account, FormView.of(entries), model);
  }

  @PostMapping
  String change(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      HttpServletResponse response,
      Model model) {
    Account account = find(id);
    FormReader reader = new FormReader(FormEntries.of(values), formatter);
    Optional<ContactFields.Contact> contact = ContactFields.read(reader);
    if (contact.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(account, FormView.of(reader.entered(), reader), model);
    }
    accounts.contact(id, contact.get().email(), contact.get().language());
    return "redirect:/" + formatter.language().tag() + "/desk/accounts?contact";
  }

  private Account find(UUID id) {
    return accounts.all().stream()
        .filter(account -> account.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String page(Account account, FormView form, Model model) {
    model.addAttribute("id", account.id());
    model.addAttribute("name", account.name());
    model.addAttribute("form", form);
    model.addAttribute("languages", OfficialLanguage.values());
    return "desk/account-contact";
  }
}
