package org.unodc.cop.examples.programme.audit;

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
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.account.AuditedAction.Kind;
import org.unodc.cop.examples.programme.security.WellFormedText;

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
    add(Kind.SIGN_IN, event.getAuthentication().getName());
  }

  @EventListener
  void onFailure(AbstractAuthenticationFailureEvent event) {
    // If the service could not check the password, it cannot write to the log either.
    if (!(event instanceof AuthenticationFailureServiceExceptionEvent)) {
      add(Kind.SIGN_IN_FAILED, event.getAuthentication().getName());
    }
  }

  @EventListener
  void onSignOut(LogoutSuccessEvent event) {
    add(Kind.SIGN_OUT, event.getAuthentication().getName());
  }

  @EventListener
  void onRefusal(AuthorizationDeniedEvent<?> event) {
    Authentication account = event.getAuthentication().get();
    if (account != null && !(account instanceof AnonymousAuthenticationToken)) {
      add(Kind.REFUSED, account.getName());
    }
  }

  private void add(Kind kind, String name) {
    Optional<Account> account =
        Optional.of(name).filter(WellFormedText::isText).flatMap(accounts::find);
    log.add(new AuditedAction(kind, account, Optional.empty()));
  }
}
