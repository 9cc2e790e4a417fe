package org.unodc.cop.examples.programme.browser;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;

/** Those who sign in, with the passwords that they know. */
@Component
class People {
  private static final int SHORT = 6;

  private final Accounts accounts;
  private final Passwords passwords;

  People(Accounts accounts, Passwords passwords) {
    this.accounts = accounts;
    this.passwords = passwords;
  }

  /** Somebody with an account. */
  record Person(Account account, String password) {}

  /** {@return somebody new of the secretariat, made as the service makes the first of them} */
  Person secretariat() {
    return add("desk", Role.SECRETARIAT, Optional.empty());
  }

  /** {@return somebody new who sees what the secretariat sees, and changes nothing} */
  Person reader() {
    return add("reader", Role.READER, Optional.empty());
  }

  /** {@return somebody new who applies for an organization of the record} */
  Person organizer(String stakeholder) {
    Actor actor = new Actor.StakeholderActor(StakeholderId.of(stakeholder));
    return add("organizer", Role.ORGANIZER, Optional.of(actor));
  }

  private Person add(String name, Role role, Optional<Actor> actsFor) {
    String unique = name + "-" + passwords.generate().substring(0, SHORT);
    String password = passwords.generate();
    Optional<String> hash = Optional.ofNullable(passwords.encode(password));
    return new Person(accounts.add(unique, role, actsFor, hash), password);
  }
}
