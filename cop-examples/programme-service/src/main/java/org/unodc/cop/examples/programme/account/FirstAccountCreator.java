package org.unodc.cop.examples.programme.account;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Creates an account of the secretariat at start if the service has no accounts. */
@Component
class FirstAccountCreator implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(FirstAccountCreator.class);
  private static final String NAME = "secretariat";

  private final Accounts accounts;
  private final Passwords passwords;
  private final FirstPasswordFile file;
  private final TransactionOperations writing;

  FirstAccountCreator(
      Accounts accounts,
      Passwords passwords,
      FirstPasswordFile file,
      TransactionOperations writing) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.file = file;
    this.writing = writing;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (accounts.all().isEmpty()) {
      try {
        Path written = writing.execute(status -> create());
        LOG.info(
            "The first account is {}. Its password is in the file {}. Delete the file after reading"
                + " it.",
            NAME,
            written);
      } catch (DuplicateKeyException createdMeanwhile) {
        LOG.info("Another process has just created the first account, {}.", NAME);
      }
    }
  }

  /** The account is added first: a file that another process wrote stays as it is. */
  private Path create() {
    String password = passwords.generate();
    accounts.add(
        NAME, Role.SECRETARIAT, Optional.empty(), Optional.ofNullable(passwords.encode(password)));
    // The password must not go to the console or the log, which are stored and passed on.
    return file.write(password);
  }
}
