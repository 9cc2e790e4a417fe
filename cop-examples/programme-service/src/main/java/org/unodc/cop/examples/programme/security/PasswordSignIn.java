package org.unodc.cop.examples.programme.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;

/** Checks name and password, unless too many recent passwords were wrong. */
@Component
public class PasswordSignIn implements AuthenticationProvider {
  private final DaoAuthenticationProvider passwords;
  private final WrongPasswords wrong;

  PasswordSignIn(Accounts accounts, Passwords passwords, LimitProperties limits) {
    // The provider hashes the password even if the name is unknown, so that both cases take equally
    // long.
    this.passwords = new DaoAuthenticationProvider(new PasswordAccounts(accounts));
    this.passwords.setPasswordEncoder(passwords);
    this.wrong = new WrongPasswords(limits.wrongPasswords());
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    WrongPasswords.Pair pair = new WrongPasswords.Pair(attempt.getName(), address(attempt));
    wrong
        .waitingTime(pair)
        .ifPresent(
            wait -> {
              throw new TooManyAttemptsException(wait);
            });
    try {
      Authentication account = passwords.authenticate(attempt);
      wrong.signedIn(pair);
      return account;
    } catch (BadCredentialsException refused) {
      // Other exceptions, such as that of a database outage, are no wrong passwords.
      wrong.charge(pair);
      throw refused;
    }
  }

  /**
   * {@return whether a user who is signed in entered the own password}
   *
   * <p>A wrong one counts like one of a sign-in, because the session may be a stolen one.
   *
   * @throws AuthenticationException if too many recent passwords were wrong
   */
  public boolean isOwnPassword(String account, String password, HttpServletRequest request) {
    UsernamePasswordAuthenticationToken attempt =
        UsernamePasswordAuthenticationToken.unauthenticated(account, password);
    attempt.setDetails(new WebAuthenticationDetails(request));
    try {
      return authenticate(attempt).isAuthenticated();
    } catch (BadCredentialsException wrongPassword) {
      return false;
    }
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }

  private static String address(Authentication attempt) {
    return attempt.getDetails() instanceof WebAuthenticationDetails details
        ? ClientAddress.key(details.getRemoteAddress())
        : "unknown";
  }
}
