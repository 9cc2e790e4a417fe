package org.unodc.cop.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.place.StateCode;

/** Generators of values that do not consist of other values. */
final class LeafValueGenerators {
  /** The generator of each type whose values are not composed of parts. */
  static final ImmutableMap<Class<?>, ValueGenerator> ALL =
      ImmutableMap.<Class<?>, ValueGenerator>builder()
          .put(boolean.class, random -> random.oneIn(2))
          .put(Boolean.class, random -> random.oneIn(2))
          .put(int.class, LeafValueGenerators::number)
          .put(long.class, LeafValueGenerators::largeNumber)
          .put(BigDecimal.class, LeafValueGenerators::decimal)
          .put(String.class, HostileTextGenerator::of)
          .put(LocalDate.class, LeafValueGenerators::date)
          .put(LocalTime.class, LeafValueGenerators::time)
          .put(OffsetDateTime.class, LeafValueGenerators::moment)
          .put(Duration.class, LeafValueGenerators::duration)
          .put(ZoneId.class, random -> ZoneId.of(random.from(LeafValueGenerators.ZONES)))
          .put(StateCode.class, random -> StateCode.of(random.from(LeafValueGenerators.STATES)))
          .put(LocalizedText.class, LeafValueGenerators::localizedText)
          .buildOrThrow();

  /** Only a few slugs, so that references often match an entity. */
  private static final ImmutableList<String> SLUGS =
      ImmutableList.of("a", "0", "no", "null", "true", "1e3", "2024-10-14", "x".repeat(100));

  /** Codes of States, except the last, which is not the code of any State. */
  private static final ImmutableList<String> STATES =
      ImmutableList.of("AUT", "COL", "EGY", "FRA", "KEN", "NAM", "NOR", "ZZZ");

  private static final ImmutableList<String> ZONES =
      ImmutableList.of(
          "Europe/Vienna",
          "America/St_Johns",
          "Asia/Kathmandu",
          "Pacific/Apia",
          "UTC",
          "Z",
          "+05:30",
          "UTC-03:00");

  private static final ImmutableList<String> TAGS =
      ImmutableList.of(
          "en", "fr", "es", "ru", "ar", "zh", "no", "zh-Hant", "sr-Latn-RS", "x-null", "=en");

  private LeafValueGenerators() {}

  /** {@return a whole number, usually small, rarely one that only a few members allow} */
  static int number(RandomChoices random) {
    return switch (random.below(12)) {
      case 0 -> 0;
      case 1 -> random.between(1, 9999);
      case 2 -> random.between(1900, 2100);
      case 3 -> random.oneIn(2) ? Integer.MAX_VALUE : random.oneIn(8) ? Integer.MIN_VALUE : 1;
      default -> random.between(1, 31);
    };
  }

  static String slug(RandomChoices random) {
    return random.from(SLUGS);
  }

  private static long largeNumber(RandomChoices random) {
    return switch (random.below(8)) {
      case 0 -> Long.MAX_VALUE;
      case 1 -> random.anyLong() >>> random.between(1, 40);
      default -> random.below(1_000);
    };
  }

  private static BigDecimal decimal(RandomChoices random) {
    BigInteger digits = BigInteger.valueOf(random.below(random.oneIn(8) ? 1_000_000_000 : 10_001));
    return random.oneIn(8)
        ? new BigDecimal(digits, random.between(-2, 60))
        : new BigDecimal(digits, 2);
  }

  private static LocalDate date(RandomChoices random) {
    int year = random.oneIn(6) ? random.between(1, 9999) : random.between(2018, 2026);
    return switch (random.below(40)) {
      case 0 -> LocalDate.of(1, 1, 1);
      case 1 -> LocalDate.of(9999, 12, 31);
      case 2 -> LocalDate.of(2024, 2, 29);
      default -> LocalDate.ofYearDay(year, random.between(1, 365));
    };
  }

  private static LocalTime time(RandomChoices random) {
    return switch (random.below(12)) {
      case 0 -> LocalTime.MIDNIGHT;
      case 1 -> LocalTime.MAX;
      case 2 -> LocalTime.ofSecondOfDay(random.below(86_400));
      case 3 -> LocalTime.ofNanoOfDay(random.below(86_400) * 1_000_000_000L + random.below(1_000));
      default -> LocalTime.of(random.below(24), 15 * random.below(4));
    };
  }

  /** {@return a moment whose offset is in whole minutes, because ISO 8601 has no others} */
  private static OffsetDateTime moment(RandomChoices random) {
    int minutes =
        random.oneIn(4) ? random.between(-18 * 60, 18 * 60) : 30 * random.between(-24, 28);
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * minutes);
    return OffsetDateTime.of(date(random), time(random), random.oneIn(4) ? ZoneOffset.UTC : offset);
  }

  private static Duration duration(RandomChoices random) {
    return switch (random.below(8)) {
      case 0 -> Duration.ZERO;
      case 1 -> Duration.ofNanos(random.anyLong());
      case 2 -> Duration.ofSeconds(-random.below(100_000), 1);
      default -> Duration.ofMinutes(5L * random.between(1, 50));
    };
  }

  private static LocalizedText localizedText(RandomChoices random) {
    Map<String, String> texts = new TreeMap<>();
    texts.put(random.oneIn(3) ? "en" : random.from(TAGS), HostileTextGenerator.of(random));
    while (random.oneIn(3)) {
      texts.put(random.from(TAGS), HostileTextGenerator.of(random));
    }
    Optional<String> original =
        switch (random.below(8)) {
          case 0, 1, 2 -> Optional.empty();
          case 3 -> Optional.of(random.from(TAGS));
          default -> Optional.of(texts.keySet().iterator().next());
        };
    return original
        .map(tag -> LocalizedText.of(tag, texts))
        .orElseGet(() -> LocalizedText.of(texts));
  }
}
