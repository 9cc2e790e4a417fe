package org.unodc.cop.examples.programme.security;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.account.Account;

/** Converts a token to the account that it names. */
@Component
class TokenAccountConverter implements Converter<Jwt, AbstractAuthenticationToken> {
  private final ProviderAccounts accounts;

  TokenAccountConverter(ProviderAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    Account account =
        accounts
            .find(token.getClaims())
            .orElseThrow(
                () ->
                    new InvalidBearerTokenException(
                        "The token is for no account of this service."));
    return new JwtAuthenticationToken(
        token, AuthorityUtils.createAuthorityList("ROLE_" + account.role()), account.name());
  }
}
