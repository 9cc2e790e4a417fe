package org.unodc.cop.examples.programme.security;

import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;

/** Creates an account of the secretariat at start if the service has no accounts. */
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
      // The password must not go to the log, which is stored and passed on.
      System.out.printf(
          "%n  The first account: %s%n  Its password:      %s%n  It is shown this once.%n%n",
          NAME, password);
    }
  }
}
