package org.unodc.cop.examples.programme.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes passwords and hashes them with Argon2id. A program sends its password with each request, so
 * one that was right is known again for a while without the work of hashing it.
 */
@Component
public class Passwords implements PasswordEncoder {
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LENGTH = 20;
  private static final String CHARACTERS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final Duration REMEMBERED = Duration.ofMinutes(5);
  private static final int REMEMBERED_AT_MOST = 10_000;

  private final SecureRandom random = new SecureRandom();
  private final PasswordEncoder argon2 =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
  // Each hash takes its memory, so that many at once would take all there is.
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  // Keyed anew with each start: what is remembered tells nothing about a password.
  private final HashFunction fingerprint = Hashing.hmacSha256(random.generateSeed(HASH_BYTES));
  private final Cache<HashCode, Boolean> right =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(REMEMBERED_AT_MOST).build();

  /** {@return a password that nobody guesses: twenty letters and digits, none like another} */
  public String generate() {
    return random
        .ints(LENGTH, 0, CHARACTERS.length())
        .mapToObj(i -> CHARACTERS.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    places.acquireUninterruptibly();
    try {
      return argon2.encode(password);
    } finally {
      places.release();
    }
  }

  /** The hash is part of what is remembered, so that another password forgets the former one. */
  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    HashCode known = fingerprint.hashString(password + "\n" + hash, StandardCharsets.UTF_8);
    if (right.getIfPresent(known) != null) {
      return true;
    }
    boolean matches = matchesHash(password, hash);
    if (matches) {
      right.put(known, true);
    }
    return matches;
  }

  private boolean matchesHash(@Nullable CharSequence password, @Nullable String hash) {
    places.acquireUninterruptibly();
    try {
      return argon2.matches(password, hash);
    } finally {
      places.release();
    }
  }
}
