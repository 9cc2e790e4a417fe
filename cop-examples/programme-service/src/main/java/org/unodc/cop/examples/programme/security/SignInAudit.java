package org.unodc.cop.examples.programme.security;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureServiceExceptionEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.audit.AuditAction;
import org.unodc.cop.examples.programme.audit.AuditLog;

/**
 * Records sign-ins, sign-outs and refusals in the audit log. Programs sign in with each request, so
 * only their failures are recorded.
 */
@Component
class SignInAudit {
  private final AuditLog log;
  private final Accounts accounts;

  SignInAudit(AuditLog log, Accounts accounts) {
    this.log = log;
    this.accounts = accounts;
  }

  @EventListener
  void onSignIn(InteractiveAuthenticationSuccessEvent event) {
    log.add(AuditAction.SIGN_IN, findAccount(event.getAuthentication().getName()));
  }

  @EventListener
  void onFailure(AbstractAuthenticationFailureEvent event) {
    // If the service could not check the password, it cannot write to the log either.
    if (!(event instanceof AuthenticationFailureServiceExceptionEvent)) {
      log.add(AuditAction.SIGN_IN_FAILED, findAccount(event.getAuthentication().getName()));
    }
  }

  @EventListener
  void onSignOut(LogoutSuccessEvent event) {
    log.add(AuditAction.SIGN_OUT, findAccount(event.getAuthentication().getName()));
  }

  @EventListener
  void onRefusal(AuthorizationDeniedEvent<?> event) {
    Authentication account = event.getAuthentication().get();
    if (account != null && !(account instanceof AnonymousAuthenticationToken)) {
      log.add(AuditAction.REFUSED, findAccount(account.getName()));
    }
  }

  private Optional<Account> findAccount(String name) {
    return Optional.of(name).filter(WellFormedText::isText).flatMap(accounts::find);
  }
}
