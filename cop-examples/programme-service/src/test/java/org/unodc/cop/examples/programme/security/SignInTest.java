package org.unodc.cop.examples.programme.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;

@ServiceTest
class SignInTest {
  private static final String PASSWORD = "quiet river, long table";

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired JdbcClient database;

  private Account account(Role role) {
    return accounts.add(
        "sign-in-" + UUID.randomUUID(),
        role,
        Optional.empty(),
        Optional.ofNullable(passwords.encode(PASSWORD)));
  }

  @Test
  void keepsPasswordsOnlyAsArgon2idWithASaltOfTheirOwn() {
    Account first = account(Role.SECRETARIAT);
    Account second = account(Role.SECRETARIAT);

    String hash = accounts.passwordOf(first.name()).orElseThrow();

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(hash).isNotEqualTo(accounts.passwordOf(second.name()).orElseThrow());
  }

  @Test
  void letsPeopleInByTheFormAndOutAgain() {
    Account desk = account(Role.SECRETARIAT);
    Caller browser = Caller.unknown(port);

    HttpResponse<String> entry = browser.signIn(desk.name(), PASSWORD);

    assertThat(entry.statusCode()).isEqualTo(302);
    assertThat(entry.headers().firstValue("Location")).hasValue("/en/desk");
    assertThat(browser.get("/en/desk").statusCode()).isNotIn(302, 401, 403);
    HttpResponse<String> exit = browser.sendForm("/en", "/sign-out", Map.of());
    assertThat(exit.statusCode()).isEqualTo(302);
    assertThat(browser.get("/en/desk").headers().firstValue("Location"))
        .hasValueSatisfying(form -> assertThat(form).endsWith("/en/sign-in"));
    assertThat(audited(desk)).containsExactly("SIGN_IN", "SIGN_OUT");
  }

  @Test
  void givesTheSameAnswerToAWrongPasswordAndToAnUnknownName() {
    Account desk = account(Role.SECRETARIAT);

    HttpResponse<String> wrong = Caller.unknown(port).signIn(desk.name(), "another");
    HttpResponse<String> unknown = Caller.unknown(port).signIn("nobody-" + desk.name(), "another");

    assertThat(wrong.headers().firstValue("Location")).hasValue("/en/sign-in?refused");
    assertThat(unknown.headers().firstValue("Location")).hasValue("/en/sign-in?refused");
    assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
    assertThat(audited(desk)).containsExactly("SIGN_IN_FAILED");
  }

  @Test
  void takesAsLongForAnUnknownNameAsForAWrongPassword() {
    Account desk = account(Role.SECRETARIAT);
    Caller wrong = Caller.withPassword(port, desk.name(), "another");
    Caller unknown = Caller.withPassword(port, "nobody-" + desk.name(), "another");

    // The calls alternate, and the shortest of each counts, so that other work disturbs neither.
    long wrongTime = Long.MAX_VALUE;
    long unknownTime = Long.MAX_VALUE;
    double ratio = 0;
    for (int i = 0; i < 15 || (i < 100 && (ratio < 0.5 || ratio > 2)); i++) {
      wrongTime = Math.min(wrongTime, refusalTime(wrong));
      unknownTime = Math.min(unknownTime, refusalTime(unknown));
      ratio = (double) unknownTime / wrongTime;
    }
    assertThat(ratio).isBetween(0.5, 2.0);
  }

  private static long refusalTime(Caller caller) {
    long start = System.nanoTime();
    assertThat(caller.get("/api/v1/accounts").statusCode()).isEqualTo(401);
    return System.nanoTime() - start;
  }

  @Test
  void startsAnotherSessionWithSignIn() {
    Account desk = account(Role.SECRETARIAT);
    Caller browser = Caller.unknown(port);
    String before = sessionOf(browser.get("/en/sign-in"));

    String after = sessionOf(browser.signIn(desk.name(), PASSWORD));

    assertThat(before).isNotEqualTo(after);
  }

  private static String sessionOf(HttpResponse<String> answer) {
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    return cookie.replaceAll("SESSION=([^;]+);.*", "$1");
  }

  @Test
  void signsOutWhoseAccountWasErased() {
    Account desk = account(Role.SECRETARIAT);
    Caller browser = Caller.unknown(port);
    browser.signIn(desk.name(), PASSWORD);

    accounts.erase(desk.id());

    assertThat(browser.get("/en/desk").statusCode()).isEqualTo(302);
  }

  @Test
  void showsAFreshFormWithTheNameIfTheFormWasTooOld() {
    Account desk = account(Role.SECRETARIAT);
    Caller browser = Caller.unknown(port);

    HttpResponse<String> answer =
        browser.sendOldForm("/fr/sign-in", Map.of("username", desk.name(), "password", PASSWORD));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValue("/fr/sign-in?late");
    assertThat(audited(desk)).isEmpty();
    assertThat(browser.get("/fr/sign-in?late").body())
        .contains("La page était trop ancienne. Connectez-vous à nouveau.")
        .contains("value=\"" + desk.name() + "\"")
        .doesNotContain(PASSWORD);
    assertThat(browser.get("/fr/sign-in").body()).doesNotContain(desk.name(), "trop ancienne");
    assertThat(browser.signIn(desk.name(), PASSWORD).headers().firstValue("Location"))
        .hasValue("/en/desk");
  }

  @Test
  void refusesASignInFromAnotherSite() {
    HttpResponse<String> answer =
        Caller.unknown(port)
            .sendOldForm("/en/sign-in", Map.of("username", "x"), "Sec-Fetch-Site", "cross-site");

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void leadsBackToTheEventIfTheFormOfAStepWasTooOld() {
    Account desk = account(Role.SECRETARIAT);
    Caller browser = Caller.unknown(port);
    String event = "/en/desk/side-events/se-001";

    HttpResponse<String> answer =
        browser.sendOldForm(event + "/acceptance", Map.of("version", "1"));
    HttpResponse<String> signIn = browser.get(event + "?late");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValue(event + "?late");
    assertThat(signIn.headers().firstValue("Location")).hasValue("/en/sign-in?late");
    assertThat(browser.get("/en/sign-in?late").body())
        .contains("The page was too old. Sign in again.")
        .doesNotContain("nothing was changed");
    String page =
        browser.signIn(desk.name(), PASSWORD).headers().firstValue("Location").orElseThrow();
    assertThat(page).startsWith(event + "?late");
    assertThat(browser.get(page).body()).contains("The page was too old, so nothing was changed.");
    assertThat(browser.get(event).body()).doesNotContain("was too old");
  }

  @Test
  void keepsWhatWasEnteredAtTheDeskIfTheSessionHadEnded() {
    Account desk = account(Role.SECRETARIAT);
    Caller browser = Caller.unknown(port);
    String written = "A text that nobody wants to write twice";
    browser.signIn(desk.name(), PASSWORD);
    Map<String, String> forms =
        Map.of(
            "/en/desk/side-events/se-031/notes", "text",
            "/en/desk/side-events/se-031/questions", "text",
            "/en/desk/entries/rooms/new", "f77acd8444a6a",
            "/en/desk/accounts", "name",
            "/en/desk/messages/new", "subject.en",
            "/en/desk/speakers/1/request", "speaker",
            "/en/desk/accreditations/5/circulation", "circulation.note");

    forms.forEach(
        (form, field) -> {
          String page =
              browser
                  .sendOldForm(form, Map.of(field, written, "event", "se-031"))
                  .headers()
                  .firstValue("Location")
                  .orElseThrow();
          assertThat(browser.get(page).body())
              .as(form)
              .containsOnlyOnce(written)
              .contains("The page was too old, so nothing was changed.");
          assertThat(browser.get(page).body()).as(form).doesNotContain(written);
        });
  }

  @Test
  void takesTheTokenOfAnAccountWithoutPassword() {
    String subject = "subject-" + UUID.randomUUID();
    accounts.add(subject, Role.SECRETARIAT, Optional.empty(), Optional.empty());

    assertThat(statusWith(IdentityProvider.token(subject, "SECRETARIAT"))).isNotIn(401, 403);
    assertThat(statusWith(IdentityProvider.token(subject, "ORGANIZER"))).isEqualTo(401);
    assertThat(statusWith(IdentityProvider.expired(subject, "SECRETARIAT"))).isEqualTo(401);
    assertThat(statusWith(IdentityProvider.unlimited(subject, "SECRETARIAT"))).isEqualTo(401);
    assertThat(statusWith(IdentityProvider.forged(subject, "SECRETARIAT"))).isEqualTo(401);
    assertThat(statusWith(IdentityProvider.unsigned(subject, "SECRETARIAT"))).isEqualTo(401);
    assertThat(statusWith(IdentityProvider.token("another", "SECRETARIAT"))).isEqualTo(401);
  }

  @Test
  void letsNoTokenBeAnAccountThatHasAPassword() {
    Account desk = account(Role.SECRETARIAT);

    assertThat(statusWith(IdentityProvider.token(desk.name(), "SECRETARIAT"))).isEqualTo(401);
  }

  private int statusWith(String token) {
    return Caller.withToken(port, token).get("/api/v1/accounts").statusCode();
  }

  @Test
  void refusesWhatAPageOfAnotherSiteAsksTheApiToChange() {
    Account desk = account(Role.SECRETARIAT);
    Caller browser = Caller.withPassword(port, desk.name(), PASSWORD);
    String path = "/api/v1/side-events/se-none/acceptance";

    HttpResponse<String> foreign =
        browser.send(
            "POST", path, HttpRequest.BodyPublishers.noBody(), "Sec-Fetch-Site", "cross-site");
    HttpResponse<String> own =
        browser.send(
            "POST", path, HttpRequest.BodyPublishers.noBody(), "Sec-Fetch-Site", "same-origin");

    assertThat(foreign.statusCode()).isEqualTo(403);
    assertThat(own.statusCode()).isNotEqualTo(403);
  }

  private List<String> audited(Account account) {
    return database
        .sql("select action from audit where account = :id order by id")
        .param("id", account.id())
        .query(String.class)
        .list();
  }

  @Test
  void leadsToThePageThatWasRequestedAsItWasWritten() {
    Caller caller = Caller.unknown(port);

    caller.get("/en/desk?search=%C3%A9t%C3%A9%26+more");

    assertThat(
            caller.signIn(account(Role.READER).name(), PASSWORD).headers().firstValue("Location"))
        .hasValue("/en/desk?search=%C3%A9t%C3%A9%26+more&continue");
  }
}
