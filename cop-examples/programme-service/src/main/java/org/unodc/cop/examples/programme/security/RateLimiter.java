package org.unodc.cop.examples.programme.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import java.time.Duration;
import java.util.Optional;

/** Limits how often each of many clients or accounts may do something in a period. */
final class RateLimiter {
  private static final Duration EXPIRY = Duration.ofHours(1);
  private static final int MAX_KEYS = 100_000;

  private final LoadingCache<String, Bucket> buckets;

  /** Creates a limiter for a number of actions per minute. */
  RateLimiter(int perMinute) {
    this(perMinute, Duration.ofMinutes(1));
  }

  /** Creates a limiter for a number of actions in a period of at most an hour. */
  RateLimiter(int limit, Duration period) {
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MAX_KEYS)
            .expireAfterAccess(EXPIRY)
            .build(
                key ->
                    Bucket.builder()
                        .addLimit(
                            bandwidth -> bandwidth.capacity(limit).refillGreedy(limit, period))
                        .build());
  }

  /** {@return the time to wait; empty if the action is allowed now, in which case it is counted} */
  Optional<Duration> take(String key) {
    ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /**
   * {@return the time to wait; empty if the action is allowed now. This method does not count it.}
   */
  Optional<Duration> waitingTime(String key) {
    EstimationProbe probe = buckets.get(key).estimateAbilityToConsume(1);
    return probe.canBeConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** Counts an action that was done. If this exceeds the limit, the excess delays later actions. */
  void charge(String key) {
    buckets.get(key).consumeIgnoringRateLimits(1);
  }
}
