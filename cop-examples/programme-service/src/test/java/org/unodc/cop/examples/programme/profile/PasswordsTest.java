package org.unodc.cop.examples.programme.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.security.Caller;

@ServiceTest
class PasswordsTest {
  private static final String FORMER = "quiet river, long table";
  private static final String CHOSEN = "nine lanterns at dusk";

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  private Account account;
  private Caller browser;

  @BeforeEach
  void signIn() {
    account = account(Role.READER);
    browser = signedIn(account, FORMER);
  }

  @Test
  void endTheOtherSessionsWhenOneIsChanged() {
    Caller elsewhere = signedIn(account, FORMER);

    var changed = change(FORMER, CHOSEN, CHOSEN);

    assertThat(changed.headers().firstValue("Location")).hasValue("/en/account?changed");
    assertThat(browser.get("/en/account?changed").body()).contains("The password was changed.");
    assertThat(elsewhere.get("/en/account").statusCode()).isEqualTo(302);
    assertThat(Caller.unknown(port).signIn(account.name(), FORMER).headers().firstValue("Location"))
        .hasValue("/en/sign-in?refused");
    assertThat(Caller.unknown(port).signIn(account.name(), CHOSEN).headers().firstValue("Location"))
        .hasValue("/en/desk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          another password entirely | nine lanterns at dusk | nine lanterns at dusk  | current password is not right
          quiet river, long table   | short                 | short                  | at least 12 characters
          quiet river, long table   | aaaaaaaaaaaaaaaa      | aaaaaaaaaaaaaaaa       | at least 12 characters
          quiet river, long table   | nine lanterns at dusk | nine lanterns at night | are not equal
          """)
  void areNotChangedWithWrongEntries(
      String current, String chosen, String repeated, String problem) {
    String before = accounts.passwordOf(account.name()).orElseThrow();

    var refused = change(current, chosen, repeated);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains(problem);
    assertThat(accounts.passwordOf(account.name())).hasValue(before);
  }

  /** An account may get the name of an erased one. */
  @Test
  void areNeededAgainOnceAnAccountWasErased() {
    String name = account.name();
    Caller secretariat = signedIn(account(Role.SECRETARIAT), FORMER);
    String page = "/en/desk/accounts/" + account.id() + "/erasure";

    assertThat(secretariat.sendForm(page, page, Map.of()).statusCode()).isEqualTo(302);
    accounts.add(name, Role.READER, Optional.empty(), Optional.empty());

    assertThat(browser.get("/en/account").headers().firstValue("Location")).hasValue("/en/sign-in");
  }

  @Test
  void areReplacedByTheSecretariatIfTheyAreForgotten() {
    Caller secretariat = signedIn(account(Role.SECRETARIAT), FORMER);
    String page = "/en/desk/accounts/" + account.id() + "/password";

    var replaced = secretariat.sendForm(page, page, Map.of());

    String shown = replaced.body().replaceFirst("(?s).*<code[^>]*>([a-z0-9]+)</code>.*", "$1");
    assertThat(browser.get("/en/account").statusCode()).isEqualTo(302);
    assertThat(Caller.unknown(port).signIn(account.name(), shown).headers().firstValue("Location"))
        .hasValue("/en/desk");
    assertThat(secretariat.get(page).body()).doesNotContain(shown);
  }

  private HttpResponse<String> change(String current, String chosen, String repeated) {
    return browser.sendForm(
        "/en/account",
        "/en/account",
        Map.of("current", current, "chosen", chosen, "repeated", repeated));
  }

  private Caller signedIn(Account account, String password) {
    Caller caller = Caller.unknown(port);
    caller.signIn(account.name(), password);
    return caller;
  }

  private Account account(Role role) {
    return accounts.add(
        "own-" + UUID.randomUUID(),
        role,
        Optional.empty(),
        Optional.ofNullable(passwords.encode(FORMER)));
  }
}
