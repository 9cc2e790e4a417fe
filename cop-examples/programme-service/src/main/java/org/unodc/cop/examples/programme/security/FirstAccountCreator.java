package org.unodc.cop.examples.programme.security;

import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;

/** Lets the secretariat into a service that knows nobody yet. */
@Component
class FirstAccountCreator implements SmartInitializingSingleton {
  private static final String NAME = "secretariat";

  private final Accounts accounts;
  private final Passwords passwords;

  FirstAccountCreator(Accounts accounts, Passwords passwords) {
    this.accounts = accounts;
    this.passwords = passwords;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (accounts.all().isEmpty()) {
      String password = passwords.generate();
      accounts.add(
          NAME,
          Role.SECRETARIAT,
          Optional.empty(),
          Optional.ofNullable(passwords.encode(password)));
      // Not by the log, which is kept and passed on.
      System.out.printf(
          "%n  The first account: %s%n  Its password:      %s%n  It is shown this once.%n%n",
          NAME, password);
    }
  }
}
