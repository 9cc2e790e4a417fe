package org.unodc.cop.examples.programme.security;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Keeps who came in and who was kept out. Programs sign in with each request, so of them only what
 * failed is kept.
 */
@Component
class SignInAudit {
  private final AuditLog log;

  SignInAudit(AuditLog log) {
    this.log = log;
  }

  @EventListener
  void signedIn(InteractiveAuthenticationSuccessEvent event) {
    log.add(Action.SIGN_IN, event.getAuthentication().getName());
  }

  @EventListener
  void failed(AbstractAuthenticationFailureEvent event) {
    log.add(Action.SIGN_IN_FAILED, event.getAuthentication().getName());
  }

  @EventListener
  void signedOut(LogoutSuccessEvent event) {
    log.add(Action.SIGN_OUT, event.getAuthentication().getName());
  }

  @EventListener
  void refused(AuthorizationDeniedEvent<?> event) {
    Authentication account = event.getAuthentication().get();
    if (account != null && !(account instanceof AnonymousAuthenticationToken)) {
      log.add(Action.REFUSED, account.getName());
    }
  }
}
