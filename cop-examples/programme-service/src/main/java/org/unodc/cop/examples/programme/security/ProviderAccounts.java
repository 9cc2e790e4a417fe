package org.unodc.cop.examples.programme.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;

/**
 * Finds the account that the claims of an identity provider name. The account must already exist,
 * without a password. So a person who can choose a name at the identity provider cannot take over
 * an account that has a password.
 */
@Component
public class ProviderAccounts {
  private final Accounts accounts;
  private final TokenProperties properties;

  ProviderAccounts(Accounts accounts, TokenProperties properties) {
    this.accounts = accounts;
    this.properties = properties;
  }

  /** {@return the name of the claim that holds the name of the account} */
  public String accountClaim() {
    return properties.accountClaim();
  }

  /** {@return the account; empty if there is none, or if it has a password or another role} */
  public Optional<Account> find(Map<String, Object> claims) {
    if (!(claims.get(properties.accountClaim()) instanceof String name)
        || !WellFormedText.isText(name)) {
      return Optional.empty();
    }
    return accounts
        .find(name)
        .filter(account -> accounts.passwordOf(name).isEmpty())
        .filter(
            account ->
                properties.rolesClaim().isBlank()
                    || claims.get(properties.rolesClaim()) instanceof List<?> roles
                        && roles.contains(account.role().name()));
  }
}
