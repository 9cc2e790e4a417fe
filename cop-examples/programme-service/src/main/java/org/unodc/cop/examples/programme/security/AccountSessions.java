package org.unodc.cop.examples.programme.security;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of accounts on the pages. Programs have no sessions. */
@Component
public class AccountSessions {
  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  AccountSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  /** Ends all sessions of an account. */
  public void end(String account) {
    endOthers(account, "");
  }

  /** Ends the sessions of an account except one, such as that in which a password was changed. */
  public void endOthers(String account, String kept) {
    sessions.findByPrincipalName(account).keySet().stream()
        .filter(session -> !session.equals(kept))
        .forEach(sessions::deleteById);
  }
}
