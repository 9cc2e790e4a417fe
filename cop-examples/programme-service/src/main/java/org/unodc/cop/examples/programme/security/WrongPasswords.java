package org.unodc.cop.examples.programme.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Slows down password guessing without locking out the owners of accounts.
 *
 * <p>Wrong passwords are counted for each pair of an account and an address. So no address can use
 * up the attempts of another one, and an account is never locked. Right passwords are not counted.
 * The address of a client with IPv6 is its /64 network.
 *
 * <ul>
 *   <li>A pair may have {@code limit} wrong passwords per minute.
 *   <li>An attacker with many addresses could make that many guesses from each. So if an account,
 *       over all addresses, or an address, over all accounts, has more than twice {@code limit}
 *       wrong passwords per minute, each of its pairs has only {@value #SLOW} per hour. That
 *       suffices for a person who knows the password, even at an address that was never used
 *       before.
 *   <li>An address with more than {@value #FLOOD} times {@code limit} wrong passwords per minute is
 *       refused, because checking a password is expensive.
 *   <li>If the account signed in at the address within {@link #KNOWN_FOR}, only the first of these
 *       limits applies. It does not matter that a restart forgets this, because no other limit
 *       refuses a right password of a person at an address of their own.
 * </ul>
 *
 * <p>What remains: a person who shares the address with an attacker on the same account has to wait
 * while the attack lasts. Their sessions go on.
 */
final class WrongPasswords {
  private static final int SLOW = 3;
  private static final int FLOOD = 10;
  private static final Duration KNOWN_FOR = Duration.ofDays(30);
  private static final int MAX_KNOWN = 100_000;

  private final RateLimiter ofPairs;
  private final RateLimiter ofPairsUnderAttack = new RateLimiter(SLOW, Duration.ofHours(1));
  private final RateLimiter ofAccounts;
  private final RateLimiter ofAddresses;
  private final RateLimiter floods;
  private final Cache<Pair, Boolean> known =
      Caffeine.newBuilder().expireAfterWrite(KNOWN_FOR).maximumSize(MAX_KNOWN).build();

  /**
   * Creates the limits.
   *
   * @param limit the number of wrong passwords per minute for an account from an address
   */
  WrongPasswords(int limit) {
    this.ofPairs = new RateLimiter(limit);
    this.ofAccounts = new RateLimiter(2 * limit);
    this.ofAddresses = new RateLimiter(2 * limit);
    this.floods = new RateLimiter(FLOOD * limit);
  }

  /**
   * An attempt to sign in to an account from an address.
   *
   * @param account the name of the account, which need not exist
   * @param address the key of the address
   */
  record Pair(String account, String address) {
    private String key() {
      // The address contains no space.
      return address + " " + account;
    }
  }

  /** {@return the time to wait before the password may be checked; empty if it may be now} */
  Optional<Duration> waitingTime(Pair pair) {
    Optional<Duration> usual = ofPairs.waitingTime(pair.key());
    if (known.getIfPresent(pair) != null) {
      return usual;
    }
    Optional<Duration> slow =
        isUnderAttack(pair) ? ofPairsUnderAttack.waitingTime(pair.key()) : Optional.empty();
    return Stream.of(usual, slow, floods.waitingTime(pair.address()))
        .flatMap(Optional::stream)
        .max(Duration::compareTo);
  }

  private boolean isUnderAttack(Pair pair) {
    return ofAccounts.waitingTime(pair.account()).isPresent()
        || ofAddresses.waitingTime(pair.address()).isPresent();
  }

  /** Counts a wrong password. */
  void charge(Pair pair) {
    ofPairs.charge(pair.key());
    if (known.getIfPresent(pair) == null) {
      // Wrong passwords before an attack do not make the wait longer.
      ofPairsUnderAttack.take(pair.key());
      ofAccounts.charge(pair.account());
      ofAddresses.charge(pair.address());
      floods.charge(pair.address());
    }
  }

  /** Remembers that the account signed in at the address. */
  void signedIn(Pair pair) {
    known.put(pair, true);
  }
}
