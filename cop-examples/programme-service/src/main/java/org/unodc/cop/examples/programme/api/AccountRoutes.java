package org.unodc.cop.examples.programme.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.account.AuditedAction.Kind;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;

/** The routes of accounts, for the secretariat only. */
@RestController
@RequestMapping(path = "/api/v1/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
class AccountRoutes {
  private final Accounts accounts;
  private final Passwords passwords;
  private final ApplicationEventPublisher events;

  AccountRoutes(Accounts accounts, Passwords passwords, ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.events = events;
  }

  /**
   * An account.
   *
   * @param id the id that the history refers to
   * @param name the name for signing in
   * @param role the role of the account
   * @param actsFor the actor for which an organizer applies; empty for the secretariat
   * @param disabled whether the user cannot sign in
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record ListedAccount(UUID id, String name, Role role, Optional<Actor> actsFor, boolean disabled) {
    private static ListedAccount of(Account account) {
      return new ListedAccount(
          account.id(), account.name(), account.role(), account.actsFor(), account.disabled());
    }
  }

  /**
   * A created account.
   *
   * @param account the account
   * @param password the password, which only this answer contains
   */
  record CreatedAccount(ListedAccount account, String password) {}

  @Operation(summary = "Lists the accounts, ordered by name")
  @GetMapping
  ResponseEntity<Page<ListedAccount>> list(
      Account account,
      @RequestParam(defaultValue = Page.LIMIT) int limit,
      @RequestParam(defaultValue = "") String cursor) {
    SecretariatGuard.maySeeAll(account);
    Page<Account> page = Page.of("accounts", accounts.all().stream(), Account::name, limit, cursor);
    return ResponseEntity.ok()
        .header(HttpHeaders.LINK, page.links())
        .body(page.map(ListedAccount::of));
  }

  @Operation(summary = "Creates an account with a new password, which only this answer contains")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<CreatedAccount> create(
      Account account, @RequestBody RequestBodies.NewAccount wanted) {
    SecretariatGuard.mayDecide(account);
    String password = passwords.generate();
    Account created =
        accounts.add(
            wanted.name(),
            wanted.role(),
            wanted.actsFor(),
            Optional.ofNullable(passwords.encode(password)));
    events.publishEvent(AuditedAction.of(Kind.ACCOUNT_MADE, account, created.id()));
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(new CreatedAccount(ListedAccount.of(created), password));
  }
}
