package org.unodc.cop.examples.programme.account;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Creates an account of the secretariat at start if the service has no accounts. */
@Component
class FirstAccountCreator implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAccountCreator.class);
  private static final String NAME = "secretariat";

  private final Accounts accounts;
  private final Passwords passwords;
  private final FirstPasswordFile file;

  FirstAccountCreator(Accounts accounts, Passwords passwords, FirstPasswordFile file) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.file = file;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (accounts.all().isEmpty()) {
      String password = passwords.generate();
      // The password must not go to the console or the log, which are stored and passed on.
      Path written = file.write(password);
      accounts.add(
          NAME,
          Role.SECRETARIAT,
          Optional.empty(),
          Optional.ofNullable(passwords.encode(password)));
      LOG.info(
          "The first account is {}. Its password is in the file {}. Delete the file after reading"
              + " it.",
          NAME,
          written);
    }
  }
}
