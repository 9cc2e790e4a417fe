package org.unodc.cop.examples.programme.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.account.AuditedAction.Kind;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.security.Caller;

@ServiceTest
class AuditPagesTest {
  private static final String PASSWORD = "quiet river, long table";

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired ApplicationEventPublisher events;
  private Account account;
  private Caller browser;

  @BeforeEach
  void signIn() {
    account =
        accounts.add(
            "audited-" + UUID.randomUUID(),
            Role.READER,
            Optional.empty(),
            Optional.ofNullable(passwords.encode(PASSWORD)));
    browser = Caller.unknown(port);
    browser.signIn(account.name(), PASSWORD);
  }

  @Test
  void showTheActionsOfAnAccount() {
    events.publishEvent(AuditedAction.of(Kind.EXPORT, account));

    assertThat(rows(browser.get("/en/desk/audit?account=" + account.name()).body())).isEqualTo(2);
    String exports = browser.get("/fr/desk/audit?kind=EXPORT&account=" + account.name()).body();
    assertThat(rows(exports)).isEqualTo(1);
    assertThat(exports).contains(account.name());
  }

  @Test
  void leadToEarlierEntries() {
    for (int i = 0; i < 60; i++) {
      events.publishEvent(AuditedAction.of(Kind.IMPORT, account));
    }

    String first = browser.get("/en/desk/audit?kind=IMPORT&account=" + account.name()).body();

    assertThat(rows(first)).isEqualTo(50);
    String earlier = first.replaceFirst("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1");
    String second = browser.get(earlier.replace("&amp;", "&")).body();
    assertThat(rows(second)).isEqualTo(10);
    assertThat(second).doesNotContain("rel=\"next\"");
  }

  @Test
  void nameNobodyWhoWasErased() {
    accounts.erase(account.id());
    Account reader =
        accounts.add(
            "auditor-" + UUID.randomUUID(),
            Role.SECRETARIAT,
            Optional.empty(),
            Optional.ofNullable(passwords.encode(PASSWORD)));
    Caller other = Caller.unknown(port);
    other.signIn(reader.name(), PASSWORD);

    assertThat(other.get("/en/desk/audit").body())
        .contains("Erased account")
        .doesNotContain(account.name());
  }

  private static int rows(String page) {
    return page.split("<tr>", -1).length - 2;
  }
}
