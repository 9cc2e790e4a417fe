package org.unodc.cop.examples.programme.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.security.IdentityProvider;

@ServiceTest
class OpenIdSignInTest {
  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  @Test
  void leadsFromTheSignInPageToTheDesk() throws Exception {
    Account account = account(Role.SECRETARIAT, Optional.empty());
    IdentityProvider.nextIs(account.name(), Role.SECRETARIAT);

    assertThat(get("/en/sign-in").body()).contains("Sign in through Example provider");
    HttpResponse<String> page = get("/oauth2/authorization/example");

    assertThat(page.uri().getPath()).isEqualTo("/en/desk");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(account.name());
  }

  @Test
  void doesNotTakeOverAnAccountThatHasAPassword() throws Exception {
    Account account = account(Role.SECRETARIAT, Optional.ofNullable(passwords.encode("any")));
    IdentityProvider.nextIs(account.name(), Role.SECRETARIAT);

    assertThat(get("/oauth2/authorization/example").uri())
        .hasPath("/en/sign-in")
        .hasQuery("refused");
    assertThat(get("/en/desk").uri()).hasPath("/en/sign-in");
  }

  @Test
  void letsNobodyInWithAnotherRole() throws Exception {
    Account account = account(Role.SECRETARIAT, Optional.empty());
    IdentityProvider.nextIs(account.name(), Role.ORGANIZER);

    assertThat(get("/oauth2/authorization/example").uri()).hasQuery("refused");
  }

  @Test
  void letsNobodyInWithoutAnAccount() throws Exception {
    IdentityProvider.nextIs("nobody-" + UUID.randomUUID(), Role.SECRETARIAT);

    assertThat(get("/oauth2/authorization/example").uri()).hasQuery("refused");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
        BodyHandlers.ofString());
  }

  private Account account(Role role, Optional<String> password) {
    return accounts.add("open-id-" + UUID.randomUUID(), role, Optional.empty(), password);
  }
}
