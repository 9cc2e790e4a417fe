package org.unodc.cop.examples.programme.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

class FirstAccountCreatorTest {
  @TempDir Path directory;

  @Test
  void leavesTheAccountAndTheFileOfAnotherProcessThatStartsToo() {
    Accounts accounts = mock(Accounts.class);
    when(accounts.add(any(), any(), any(), any())).thenThrow(new DuplicateKeyException("name"));
    FirstPasswordFile file = new FirstPasswordFile(directory);
    Path password = file.write("of the other");
    Passwords passwords = mock(Passwords.class);
    when(passwords.generate()).thenReturn("of this one");

    new FirstAccountCreator(accounts, passwords, file, TransactionOperations.withoutTransaction())
        .afterSingletonsInstantiated();

    assertThat(password).hasContent("of the other" + System.lineSeparator());
  }
}
