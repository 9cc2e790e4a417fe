package org.unodc.cop.examples.programme.browser;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;

/** Those who sign in, with the passwords that they know. */
@Component
class People {
  private final Accounts accounts;
  private final Passwords passwords;

  People(Accounts accounts, Passwords passwords) {
    this.accounts = accounts;
    this.passwords = passwords;
  }

  /** Somebody with an account. */
  record Person(String name, String password) {}

  /** {@return somebody new of the secretariat, made as the service makes the first of them} */
  Person secretariat() {
    return add("desk", Role.SECRETARIAT, Optional.empty());
  }

  /** {@return somebody new who applies for an organization} */
  Person organizer(Actor actsFor) {
    return add("organizer", Role.ORGANIZER, Optional.of(actsFor));
  }

  private Person add(String name, Role role, Optional<Actor> actsFor) {
    String password = passwords.generate();
    Person person = new Person(name + "-" + passwords.generate().substring(0, 6), password);
    accounts.add(person.name(), role, actsFor, Optional.ofNullable(passwords.encode(password)));
    return person;
  }
}
