package org.unodc.cop.examples.programme.security;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;

/** Loads the accounts that sign in with a password. */
class PasswordAccounts implements UserDetailsService {
  private final Accounts accounts;

  PasswordAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    if (!WellFormedText.isText(name)) {
      throw unknownAccount();
    }
    Account account = accounts.find(name).orElseThrow(PasswordAccounts::unknownAccount);
    String hash = accounts.passwordOf(name).orElseThrow(PasswordAccounts::unknownAccount);
    return User.withUsername(name).password(hash).roles(account.role().name()).build();
  }

  private static UsernameNotFoundException unknownAccount() {
    return new UsernameNotFoundException("There is no such account.");
  }
}
