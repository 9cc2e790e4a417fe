package org.unodc.cop.examples.programme.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Generates passwords and hashes them with Argon2id. A program sends its password with each
 * request, so a password that matched is cached for five minutes and then not hashed again.
 */
@Component
public class Passwords implements PasswordEncoder {
  /** The minimum length of a password that a user chooses. */
  public static final int MIN_CHOSEN_LENGTH = 12;

  private static final int MAX_CHOSEN_LENGTH = 200;
  private static final int MIN_CHARACTERS = 5;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LENGTH = 20;
  private static final String CHARACTERS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final Duration CACHE_DURATION = Duration.ofMinutes(5);
  private static final int MAX_CACHED = 10_000;

  private final SecureRandom random = new SecureRandom();
  private final PasswordEncoder argon2 =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
  // Each hash needs 19 MiB of memory, so the number of concurrent hashes is limited.
  private final Semaphore permits = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  // The key is new at each start, so the cached fingerprints reveal nothing about a password.
  private final HashFunction fingerprint = Hashing.hmacSha256(random.generateSeed(HASH_BYTES));
  private final Cache<HashCode, Boolean> matched =
      Caffeine.newBuilder().expireAfterWrite(CACHE_DURATION).maximumSize(MAX_CACHED).build();

  /**
   * {@return whether a user may choose a password: it is long enough and not made of the name of
   * the account or of one character}
   */
  public static boolean isAcceptable(String chosen, String account) {
    return chosen.length() >= MIN_CHOSEN_LENGTH
        && chosen.length() <= MAX_CHOSEN_LENGTH
        && chosen.chars().distinct().count() >= MIN_CHARACTERS
        && !chosen.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT));
  }

  /** {@return a random password of twenty lowercase letters and digits that cannot be confused} */
  public String generate() {
    return random
        .ints(LENGTH, 0, CHARACTERS.length())
        .mapToObj(i -> CHARACTERS.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    permits.acquireUninterruptibly();
    try {
      return argon2.encode(password);
    } finally {
      permits.release();
    }
  }

  /** Caches a match by password and hash, so a changed password invalidates the former one. */
  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    HashCode cacheKey = fingerprint.hashString(password + "\n" + hash, StandardCharsets.UTF_8);
    if (matched.getIfPresent(cacheKey) != null) {
      return true;
    }
    boolean matches = matchesHash(password, hash);
    if (matches) {
      matched.put(cacheKey, true);
    }
    return matches;
  }

  private boolean matchesHash(@Nullable CharSequence password, @Nullable String hash) {
    permits.acquireUninterruptibly();
    try {
      return argon2.matches(password, hash);
    } finally {
      permits.release();
    }
  }
}
