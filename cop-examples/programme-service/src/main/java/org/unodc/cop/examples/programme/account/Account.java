package org.unodc.cop.examples.programme.account;

import java.util.Optional;
import java.util.UUID;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * An account of a user of the service.
 *
 * @param id the id that the history refers to
 * @param name the name for signing in
 * @param role the role of the account
 * @param actsFor the actor for which an organizer applies; empty for the secretariat
 * @param email the address for messages; empty if the account gets none
 * @param language the language of the messages
 * @param disabled whether the user cannot sign in and gets no messages
 */
public record Account(
    UUID id,
    String name,
    Role role,
    Optional<Actor> actsFor,
    Optional<String> email,
    OfficialLanguage language,
    boolean disabled) {
  /** {@return whether the account may see the whole record} */
  public boolean seesAll() {
    return role != Role.ORGANIZER;
  }

  /** {@return whether the account may decide for the secretariat} */
  public boolean isSecretariat() {
    return role == Role.SECRETARIAT;
  }
}
