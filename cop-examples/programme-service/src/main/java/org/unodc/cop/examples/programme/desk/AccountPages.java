package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
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
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.audit.Action;
import org.unodc.cop.examples.programme.audit.AuditLog;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.desk.form.AccountFields;
import org.unodc.cop.examples.programme.desk.form.Entered;
import org.unodc.cop.examples.programme.desk.form.FormReading;
import org.unodc.cop.examples.programme.desk.form.FormView;
import org.unodc.cop.examples.programme.desk.form.RecordNames;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.Wording;

/** Who can sign in: the secretariat opens accounts and erases them. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/accounts")
class AccountPages {
  private final Accounts accounts;
  private final Passwords passwords;
  private final ConferenceStore store;
  private final AuditLog audit;

  AccountPages(Accounts accounts, Passwords passwords, ConferenceStore store, AuditLog audit) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.store = store;
    this.audit = audit;
  }

  /**
   * A row of the table.
   *
   * @param actsFor what the organization is called; empty for the secretariat
   */
  record Row(UUID id, String name, Role role, String actsFor, boolean own) {}

  @GetMapping
  String list(Wording wording, Account account, Model model) {
    return page(FormView.of(Entered.of("role", Role.ORGANIZER.name())), wording, account, model);
  }

  @PostMapping
  String add(
      @RequestParam MultiValueMap<String, String> values,
      Wording wording,
      Account account,
      HttpServletResponse response,
      Model model) {
    FormReading reading = new FormReading(Entered.of(values), wording);
    Optional<AccountFields.NewAccount> wanted =
        AccountFields.read(reading, RecordNames.of(store.current().conference()));
    if (wanted.isPresent() && isAdded(wanted.get(), account, reading, model)) {
      // Shown in this one answer; the service keeps a hash.
      return page(FormView.of(Entered.of("role", Role.ORGANIZER.name())), wording, account, model);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(FormView.of(reading.entered(), reading), wording, account, model);
  }

  private boolean isAdded(
      AccountFields.NewAccount wanted, Account account, FormReading reading, Model model) {
    String password = passwords.generate();
    try {
      Account added =
          accounts.add(
              wanted.name(),
              wanted.role(),
              wanted.actsFor(),
              Optional.ofNullable(passwords.encode(password)));
      audit.add(Action.ACCOUNT_MADE, account, added.id());
    } catch (DuplicateKeyException taken) {
      reading.problem("name", "account-name-taken", wanted.name());
      return false;
    }
    model.addAttribute("addedName", wanted.name());
    model.addAttribute("addedPassword", password);
    return true;
  }

  @GetMapping("/{id}/erasure")
  String askBeforeErasing(@PathVariable UUID id, Wording wording, Account account, Model model) {
    model.addAttribute("row", row(erasable(id, account), account, names(), wording));
    return "desk/account-erasure";
  }

  @PostMapping("/{id}/erasure")
  String erase(@PathVariable UUID id, Wording wording, Account account) {
    accounts.erase(erasable(id, account).id());
    audit.add(Action.ACCOUNT_ERASED, account, id);
    return "redirect:/" + wording.language().tag() + "/desk/accounts?erased";
  }

  /** Nobody erases the own account, so that always somebody can open the desk. */
  private Account erasable(UUID id, Account own) {
    return accounts.all().stream()
        .filter(one -> one.id().equals(id) && !one.id().equals(own.id()))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private RecordNames names() {
    return RecordNames.of(store.current().conference());
  }

  private static Row row(Account one, Account own, RecordNames names, Wording wording) {
    return new Row(
        one.id(),
        one.name(),
        one.role(),
        one.actsFor().map(actor -> names.nameOf(actor, wording.language())).orElse(""),
        one.id().equals(own.id()));
  }

  private String page(FormView form, Wording wording, Account account, Model model) {
    RecordNames names = names();
    model.addAttribute("form", form);
    model.addAttribute("names", names.all(wording.language()));
    model.addAttribute("roles", Role.values());
    model.addAttribute(
        "rows",
        accounts.all().stream()
            .map(one -> row(one, account, names, wording))
            .collect(ImmutableList.toImmutableList()));
    return "desk/accounts";
  }
}
