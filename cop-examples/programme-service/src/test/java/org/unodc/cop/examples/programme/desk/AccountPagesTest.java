package org.unodc.cop.examples.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;

@ServiceTest
class AccountPagesTest {
  private static final Pattern PASSWORD =
      Pattern.compile("<code class=\"password\" dir=\"ltr\">([a-z0-9]+)</code>");

  @Autowired WebApplicationContext service;
  @Autowired PasswordEncoder passwords;
  private Office office;
  private Office.Person secretary;

  @BeforeEach
  void open() {
    office = new Office(service);
    secretary = office.secretary();
  }

  private MvcTestResult add(String name, String role, String actsFor) {
    return secretary.sends(
        "/en/desk/accounts",
        Map.of("name", name, "role", role, "actsFor", actsFor, "language", "en"));
  }

  @Test
  void opensAnAccountAndShowsItsPasswordOnce() throws Exception {
    String name = "new-" + UUID.randomUUID();

    String body = add(name, "ORGANIZER", "Harbour Watch").getResponse().getContentAsString();

    Matcher password = PASSWORD.matcher(body);
    assertThat(password.find()).isTrue();
    Account account = office.accounts.find(name).orElseThrow();
    assertThat(account.actsFor())
        .contains(new Actor.StakeholderActor(StakeholderId.of("harbour-watch")));
    assertThat(passwords.matches(password.group(1), office.accounts.passwordOf(name).orElseThrow()))
        .isTrue();
    assertThat(secretary.opens("/en/desk/accounts").getResponse().getContentAsString())
        .contains(name)
        .doesNotContain(password.group(1));
  }

  @Test
  void locatesWhatIsMissingOrTaken() throws Exception {
    String taken = secretary.account().name();

    assertThat(add(taken, "SECRETARIAT", "").getResponse().getContentAsString())
        .contains("href=\"#name\">An account with the name");
    assertThat(add("x", "ORGANIZER", "Nobody Known").getResponse().getContentAsString())
        .contains(
            "href=\"#actsFor\">The record does not list an organization with the name Nobody"
                + " Known.")
        .contains("value=\"Nobody Known\"");
    assertThat(add(" ", "ORGANIZER", "Harbour Watch").getResponse().getContentAsString())
        .contains("href=\"#name\">Enter the name.");
  }

  @Test
  void erasesOthersAndNeverItself() {
    Account other = office.secretary().account();
    String path = "/en/desk/accounts/" + other.id() + "/erasure";

    assertThat(secretary.opens(path)).hasStatusOk();
    assertThat(office.accounts.nameOf(other.id())).isPresent();
    secretary.sends(path, Map.of());
    assertThat(office.accounts.nameOf(other.id())).isEmpty();

    String own = "/en/desk/accounts/" + secretary.account().id() + "/erasure";
    assertThat(secretary.sends(own, Map.of())).hasStatus(404);
    assertThat(office.accounts.nameOf(secretary.account().id())).isPresent();
  }

  @Test
  void disablesOthersAndNeverItself() throws Exception {
    Office.Person other = office.secretary();
    String path = "/en/desk/accounts/" + other.account().id() + "/disabled";
    assertThat(other.opens("/en/desk")).hasStatusOk();

    secretary.sends(path, Map.of("disabled", "true"));

    assertThat(other.opens("/en/desk")).hasStatus(302);
    assertThat(secretary.opens("/en/desk/accounts").getResponse().getContentAsString())
        .contains("Enable the account " + other.account().name());
    secretary.sends(path, Map.of("disabled", "false"));
    assertThat(other.opens("/en/desk")).hasStatusOk();
    String own = "/en/desk/accounts/" + secretary.account().id() + "/disabled";
    assertThat(secretary.sends(own, Map.of("disabled", "true"))).hasStatus(404);
    assertThat(secretary.opens("/en/desk")).hasStatusOk();
  }

  @Test
  void setsWhereAndInWhichLanguageAnAccountGetsMessages() throws Exception {
    String name = "new-" + UUID.randomUUID();
    secretary.sends(
        "/en/desk/accounts",
        Map.of(
            "name", name,
            "role", "ORGANIZER",
            "actsFor", "Harbour Watch",
            "email", " harbour@watch.example ",
            "language", "fr"));
    Account account = office.accounts.find(name).orElseThrow();
    assertThat(account.email()).contains("harbour@watch.example");
    assertThat(account.language()).isEqualTo(OfficialLanguage.FRENCH);

    String path = "/en/desk/accounts/" + account.id() + "/contact";
    assertThat(secretary.opens(path).getResponse().getContentAsString())
        .contains("value=\"harbour@watch.example\"");
    secretary.sends(path, Map.of("email", "post@müller.example", "language", "ar"));
    account = office.accounts.find(name).orElseThrow();
    assertThat(account.email()).contains("post@xn--mller-kva.example");
    assertThat(account.language()).isEqualTo(OfficialLanguage.ARABIC);

    secretary.sends(path, Map.of("email", "", "language", "ar"));
    assertThat(office.accounts.find(name).orElseThrow().email()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour",
        "harbour@localhost",
        "@watch.example",
        "a@watch.example, b@watch.example",
        "Harbour <a@watch.example>",
        "a@watch.example\r\nBcc: b@watch.example",
        "a b@watch.example",
        "a..b@watch.example",
        "a@-watch.example"
      })
  void takesOnlyOneMailAddress(String wrong) {
    String path = "/en/desk/accounts/" + secretary.account().id() + "/contact";

    assertThat(secretary.sends(path, Map.of("email", wrong, "language", "en")))
        .hasStatus(422)
        .bodyText()
        .contains("href=\"#email\">Enter one mail address");
    assertThat(office.accounts.find(secretary.account().name()).orElseThrow().email()).isEmpty();
  }
}
