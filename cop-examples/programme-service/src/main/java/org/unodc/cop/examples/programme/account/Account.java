package org.unodc.cop.examples.programme.account;

import java.util.Optional;
import java.util.UUID;
import org.unodc.cop.domain.actor.Actor;

/**
 * Somebody who signs in.
 *
 * @param id what the history refers to
 * @param name the name for signing in
 * @param role what it is for
 * @param actsFor for whom an organizer applies; absent for the secretariat
 */
public record Account(UUID id, String name, Role role, Optional<Actor> actsFor) {
  /** {@return whether it runs the desk} */
  public boolean isSecretariat() {
    return role == Role.SECRETARIAT;
  }
}
