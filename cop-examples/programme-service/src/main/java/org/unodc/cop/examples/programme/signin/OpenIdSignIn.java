package org.unodc.cop.examples.programme.signin;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.security.OtherSignIn;
import org.unodc.cop.examples.programme.security.ProviderAccounts;

/** Signs people in through each identity provider that is configured. */
@Component
class OpenIdSignIn implements OtherSignIn {
  private static final String START = "/oauth2/authorization/";

  private final ObjectProvider<InMemoryClientRegistrationRepository> providers;
  private final ProviderAccounts accounts;
  private final OidcUserService users = new OidcUserService();

  OpenIdSignIn(
      ObjectProvider<InMemoryClientRegistrationRepository> providers, ProviderAccounts accounts) {
    this.providers = providers;
    this.accounts = accounts;
  }

  @Override
  public ImmutableMap<String, String> links() {
    return providers.stream()
        .flatMap(Streams::stream)
        .collect(
            toImmutableMap(
                provider -> START + provider.getRegistrationId(),
                ClientRegistration::getClientName));
  }

  @Override
  public void configure(
      HttpSecurity http,
      AuthenticationSuccessHandler success,
      AuthenticationFailureHandler failure) {
    if (links().isEmpty()) {
      return;
    }
    http.oauth2Login(
        login ->
            login
                .loginPage("/{language}/sign-in")
                .successHandler(success)
                .failureHandler(failure)
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(this::user)));
  }

  /** The name of the user is that of the account, as with a password. */
  private OidcUser user(OidcUserRequest request) {
    OidcUser user = users.loadUser(request);
    Account account =
        accounts
            .find(user.getClaims())
            .orElseThrow(
                () ->
                    new OAuth2AuthenticationException(
                        new OAuth2Error(
                            OAuth2ErrorCodes.ACCESS_DENIED,
                            "The identity provider named no account of this service.",
                            null)));
    return new DefaultOidcUser(
        AuthorityUtils.createAuthorityList("ROLE_" + account.role()),
        user.getIdToken(),
        user.getUserInfo(),
        accounts.accountClaim());
  }
}
