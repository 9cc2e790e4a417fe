package org.unodc.cop.examples.programme.profile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.account.AuditedAction.Kind;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.security.AccountSessions;
import org.unodc.cop.examples.programme.security.PasswordSignIn;
import org.unodc.cop.examples.programme.security.PathRule;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;
import org.unodc.cop.examples.programme.web.Section;

/** The page of the own account, on which its password can be changed. */
@Controller
@RequestMapping(PageLanguage.PATH + "/account")
class ProfilePages {
  private final Accounts accounts;
  private final Passwords passwords;
  private final PasswordSignIn signIn;
  private final AccountSessions sessions;
  private final ApplicationEventPublisher events;

  ProfilePages(
      Accounts accounts,
      Passwords passwords,
      PasswordSignIn signIn,
      AccountSessions sessions,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.signIn = signIn;
    this.sessions = sessions;
    this.events = events;
  }

  @Bean
  static Section profileSection() {
    return Section.ofAccount(10, "account", "profile.title");
  }

  @Bean
  static PathRule profile() {
    return PathRule.forAllAccounts("/{language}/account");
  }

  @GetMapping
  String show(Account account, Model model) {
    return page(account, model);
  }

  /** Changes the password, and ends the other sessions of the account. */
  @PostMapping
  String change(
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String chosen,
      @RequestParam(defaultValue = "") String repeated,
      PageFormatter formatter,
      Account account,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (!signIn.isOwnPassword(account.name(), current, request)) {
      return refused("current", "profile.problem.current", account, response, model);
    }
    if (!Passwords.isAcceptable(chosen, account.name())) {
      return refused("chosen", "profile.problem.chosen", account, response, model);
    }
    if (!chosen.equals(repeated)) {
      return refused("repeated", "profile.problem.repeated", account, response, model);
    }
    accounts.changePassword(account.id(), passwords.encode(chosen));
    sessions.endOthers(account.name(), request.getSession().getId());
    events.publishEvent(AuditedAction.of(Kind.PASSWORD_CHANGED, account, account.id()));
    return "redirect:/" + formatter.language().tag() + "/account?changed";
  }

  private String refused(
      String field, String problem, Account account, HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("wrongField", field);
    model.addAttribute("problem", problem);
    return page(account, model);
  }

  private String page(Account account, Model model) {
    model.addAttribute("account", account);
    model.addAttribute("hasPassword", accounts.passwordOf(account.name()).isPresent());
    model.addAttribute("least", Passwords.MIN_CHOSEN_LENGTH);
    return "profile/account";
  }
}
