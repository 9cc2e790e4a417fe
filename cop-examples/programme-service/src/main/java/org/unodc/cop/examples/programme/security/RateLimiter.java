package org.unodc.cop.examples.programme.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import java.time.Duration;
import java.util.Optional;

/** How often each of many may do something in a minute. */
final class RateLimiter {
  private static final Duration WHILE = Duration.ofMinutes(1);
  private static final Duration REMEMBERED = Duration.ofHours(1);
  private static final int REMEMBERED_AT_MOST = 100_000;

  private final LoadingCache<String, Bucket> buckets;

  RateLimiter(int perMinute) {
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(REMEMBERED_AT_MOST)
            .expireAfterAccess(REMEMBERED)
            .build(
                key ->
                    Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WHILE))
                        .build());
  }

  /** {@return how long to wait; absent where it is allowed now, which then counts} */
  Optional<Duration> take(String key) {
    ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** {@return how long to wait; absent where it is allowed now, which does not count yet} */
  Optional<Duration> waiting(String key) {
    EstimationProbe probe = buckets.get(key).estimateAbilityToConsume(1);
    return probe.canBeConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** Counts one that was done, even if more were done at once than are allowed: that is owed. */
  void charge(String key) {
    buckets.get(key).consumeIgnoringRateLimits(1);
  }
}
