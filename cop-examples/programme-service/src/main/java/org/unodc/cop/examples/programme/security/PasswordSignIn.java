package org.unodc.cop.examples.programme.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;

/**
 * Signs in with name and password, as long as not too many were wrong. An account is never locked:
 * where it was right from an address before, wrong ones from elsewhere do not count.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
  private static final Duration KNOWN = Duration.ofDays(30);
  private static final int KNOWN_AT_MOST = 100_000;

  private final DaoAuthenticationProvider passwords;
  private final RateLimiter wrong;
  private final Cache<String, Boolean> known =
      Caffeine.newBuilder().expireAfterWrite(KNOWN).maximumSize(KNOWN_AT_MOST).build();

  PasswordSignIn(Accounts accounts, Passwords passwords, LimitProperties limits) {
    // It hashes the password also where the name is unknown, so that both take as long.
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
    } catch (AuthenticationException refused) {
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
        .waiting(key)
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
