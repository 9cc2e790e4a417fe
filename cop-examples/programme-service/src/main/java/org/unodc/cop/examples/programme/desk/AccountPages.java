package org.unodc.cop.examples.programme.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
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
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.account.AuditedAction.Kind;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.form.AccountFields;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.FormView;
import org.unodc.cop.examples.programme.form.RecordNames;
import org.unodc.cop.examples.programme.security.AccountSessions;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** The pages on which the secretariat opens, disables and erases accounts. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/accounts")
class AccountPages {
  private final Accounts accounts;
  private final Passwords passwords;
  private final ConferenceStore store;
  private final AccountSessions sessions;
  private final ApplicationEventPublisher events;

  AccountPages(
      Accounts accounts,
      Passwords passwords,
      ConferenceStore store,
      AccountSessions sessions,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.store = store;
    this.sessions = sessions;
    this.events = events;
  }

  /**
   * A row of the table of accounts.
   *
   * @param actsFor the name of the organization; empty for the secretariat
   * @param email the address for messages; empty if the account gets none
   * @param language the language of the messages
   * @param disabled whether the user cannot sign in
   * @param own whether it is the account of the reader
   */
  record Row(
      UUID id,
      String name,
      Role role,
      String actsFor,
      String email,
      OfficialLanguage language,
      boolean disabled,
      boolean own) {}

  @GetMapping
  String list(PageFormatter formatter, Account account, Model model) {
    return page(blank(formatter), formatter, account, model);
  }

  private static FormView blank(PageFormatter formatter) {
    return FormView.of(
        new FormEntries(
            ImmutableListMultimap.of(
                "role", Role.ORGANIZER.name(), "language", formatter.language().tag())));
  }

  @PostMapping
  String add(
      @RequestParam MultiValueMap<String, String> values,
      PageFormatter formatter,
      Account account,
      HttpServletResponse response,
      Model model) {
    FormReader reader = new FormReader(FormEntries.of(values), formatter);
    Optional<AccountFields.NewAccount> requested =
        AccountFields.read(reader, RecordNames.of(store.current().conference()));
    if (requested.isPresent() && isAdded(requested.get(), account, reader, model)) {
      // The password is shown only in this response. The service stores a hash.
      return page(blank(formatter), formatter, account, model);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(FormView.of(reader.entered(), reader), formatter, account, model);
  }

  private boolean isAdded(
      AccountFields.NewAccount requested, Account account, FormReader reader, Model model) {
    String password = passwords.generate();
    try {
      Account added =
          accounts.add(
              requested.name(),
              requested.role(),
              requested.actsFor(),
              Optional.ofNullable(passwords.encode(password)));
      accounts.contact(added.id(), requested.contact().email(), requested.contact().language());
      events.publishEvent(AuditedAction.of(Kind.ACCOUNT_MADE, account, added.id()));
    } catch (DuplicateKeyException taken) {
      reader.problem("name", "account-name-taken", requested.name());
      return false;
    }
    model.addAttribute("addedName", requested.name());
    model.addAttribute("addedPassword", password);
    return true;
  }

  @GetMapping("/{id}/erasure")
  String askBeforeErasing(
      @PathVariable UUID id, PageFormatter formatter, Account account, Model model) {
    model.addAttribute("row", row(other(id, account), account, names(), formatter));
    return "desk/account-erasure";
  }

  @PostMapping("/{id}/erasure")
  String erase(@PathVariable UUID id, PageFormatter formatter, Account account) {
    Account erased = other(id, account);
    accounts.erase(id);
    // Another account may get the name, and sessions belong to names.
    sessions.end(erased.name());
    events.publishEvent(AuditedAction.of(Kind.ACCOUNT_ERASED, account, id));
    return "redirect:/" + formatter.language().tag() + "/desk/accounts?erased";
  }

  @PostMapping("/{id}/disabled")
  String disable(
      @PathVariable UUID id,
      @RequestParam boolean disabled,
      PageFormatter formatter,
      Account account) {
    Account changed = other(id, account);
    accounts.disable(id, disabled);
    sessions.end(changed.name());
    events.publishEvent(
        AuditedAction.of(disabled ? Kind.ACCOUNT_DISABLED : Kind.ACCOUNT_ENABLED, account, id));
    return "redirect:/" + formatter.language().tag() + "/desk/accounts";
  }

  /**
   * Finds an account other than the reader's own, which nobody may disable or erase. So one account
   * can always open the desk.
   */
  private Account other(UUID id, Account own) {
    return accounts.all().stream()
        .filter(account -> account.id().equals(id) && !account.id().equals(own.id()))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private RecordNames names() {
    return RecordNames.of(store.current().conference());
  }

  private static Row row(Account account, Account own, RecordNames names, PageFormatter formatter) {
    return new Row(
        account.id(),
        account.name(),
        account.role(),
        account.actsFor().map(actor -> names.nameOf(actor, formatter.language())).orElse(""),
        account.email().orElse(""),
        account.language(),
        account.disabled(),
        account.id().equals(own.id()));
  }

  private String page(FormView form, PageFormatter formatter, Account account, Model model) {
    RecordNames names = names();
    model.addAttribute("form", form);
    model.addAttribute("known", names.all(formatter.language()));
    model.addAttribute("roles", Role.values());
    model.addAttribute("languages", OfficialLanguage.values());
    model.addAttribute(
        "rows",
        accounts.all().stream()
            .map(listed -> row(listed, account, names, formatter))
            .collect(ImmutableList.toImmutableList()));
    return "desk/accounts";
  }
}
