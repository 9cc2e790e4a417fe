package org.unodc.cop.examples.programme.desk;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.account.AuditedAction.Kind;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.security.AccountSessions;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** The page on which the secretariat replaces a forgotten password by a new one. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/accounts/{id}/password")
class PasswordResetPages {
  private final Accounts accounts;
  private final Passwords passwords;
  private final AccountSessions sessions;
  private final ApplicationEventPublisher events;

  PasswordResetPages(
      Accounts accounts,
      Passwords passwords,
      AccountSessions sessions,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.sessions = sessions;
    this.events = events;
  }

  @GetMapping
  String ask(@PathVariable UUID id, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("name", withPassword(id).name());
    return "desk/password-reset";
  }

  /** Replaces the password, ends all sessions of the account, and shows the password once. */
  @PostMapping
  String reset(@PathVariable UUID id, Account secretariat, Model model) {
    Account account = withPassword(id);
    String password = passwords.generate();
    accounts.changePassword(id, passwords.encode(password));
    sessions.end(account.name());
    events.publishEvent(AuditedAction.of(Kind.PASSWORD_CHANGED, secretariat, id));
    model.addAttribute("name", account.name());
    model.addAttribute("password", password);
    return "desk/password-reset";
  }

  private Account withPassword(UUID id) {
    return accounts.all().stream()
        .filter(account -> account.id().equals(id))
        .filter(account -> accounts.passwordOf(account.name()).isPresent())
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
