package org.unodc.cop.examples.programme.security;

import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;

/**
 * Converts a token to the account that it names. The account must already exist, without a
 * password. So a person who can choose a name at the identity provider cannot take over an account
 * that has a password.
 */
@Component
class TokenAccountConverter implements Converter<Jwt, AbstractAuthenticationToken> {
  private final Accounts accounts;
  private final TokenProperties claims;

  TokenAccountConverter(Accounts accounts, TokenProperties claims) {
    this.accounts = accounts;
    this.claims = claims;
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    String name = token.getClaimAsString(claims.accountClaim());
    List<String> roles = token.getClaimAsStringList(claims.rolesClaim());
    if (name == null || roles == null || !WellFormedText.isText(name)) {
      throw invalidToken();
    }
    Account account =
        accounts
            .find(name)
            .filter(candidate -> accounts.passwordOf(name).isEmpty())
            .filter(candidate -> roles.contains(candidate.role().name()))
            .orElseThrow(TokenAccountConverter::invalidToken);
    return new JwtAuthenticationToken(
        token, AuthorityUtils.createAuthorityList("ROLE_" + account.role()), name);
  }

  private static InvalidBearerTokenException invalidToken() {
    return new InvalidBearerTokenException("The token is for no account of this service.");
  }
}
