package org.unodc.cop.examples.programme.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;

/**
 * Checks name and password, unless too many recent passwords were wrong. An account is never locked
 * for an address that recently signed in to it: wrong passwords from other addresses do not count
 * there.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
  private static final Duration KNOWN_FOR = Duration.ofDays(30);
  private static final int MAX_KNOWN = 100_000;

  private final DaoAuthenticationProvider passwords;
  private final RateLimiter wrong;
  private final Cache<String, Boolean> known =
      Caffeine.newBuilder().expireAfterWrite(KNOWN_FOR).maximumSize(MAX_KNOWN).build();

  PasswordSignIn(Accounts accounts, Passwords passwords, LimitProperties limits) {
    // The provider hashes the password even if the name is unknown, so that both cases take equally
    // long.
    this.passwords = new DaoAuthenticationProvider(new PasswordAccounts(accounts));
    this.passwords.setPasswordEncoder(passwords);
    this.wrong = new RateLimiter(limits.wrongPasswords());
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String address = address(attempt);
    String name = "account " + attempt.getName();
    String both = address + " " + name;
    List<String> counted =
        known.getIfPresent(both) == null ? List.of(address, name) : List.of(both);
    counted.forEach(this::check);
    try {
      Authentication account = passwords.authenticate(attempt);
      known.put(both, true);
      return account;
    } catch (BadCredentialsException refused) {
      // Other exceptions, such as that of a database outage, are no wrong passwords.
      counted.forEach(wrong::charge);
      throw refused;
    }
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }

  private void check(String key) {
    wrong
        .waitingTime(key)
        .ifPresent(
            wait -> {
              throw new TooManyAttemptsException(wait);
            });
  }

  private static String address(Authentication attempt) {
    return attempt.getDetails() instanceof WebAuthenticationDetails details
        ? "address " + ClientAddress.key(details.getRemoteAddress())
        : "address unknown";
  }
}
