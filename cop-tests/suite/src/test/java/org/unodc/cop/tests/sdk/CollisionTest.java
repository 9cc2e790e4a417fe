package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.tests.effort.EffortRatio;

/**
 * Texts with equal hashes take little more time than other texts, in any position of a document. If
 * each text were compared with all others, they would take some hundred times as long.
 */
@Tag("thorough")
class CollisionTest {
  private static final int MANY = 1 << 16;
  private static final int MAX_RATIO = 12;
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"sideEvents\":[%s]|{\"id\":\"%s\"}",
        "\"sideEvents\":[{\"id\":\"a\",\"agendaItems\":[%s]}]|\"%s\"",
        "\"title\":{\"texts\":{%s}}|\"%s\":\"t\"",
        "\"unknown\":{%s}|\"%s\":1",
        "%s|\"%s\":1"
      })
  void collidingTextsTakeLittleMoreTimeThanOthers(String place) {
    byte[] colliding = document(place, CollisionTest::colliding);
    byte[] ordinary = document(place, i -> "abcdefghijklmnopqrstuvwxyzab" + (i + 10_000));
    assertThat(colliding).hasSameSizeAs(ordinary);
    assertThat(EffortRatio.of(() -> read(colliding), () -> read(ordinary), MAX_RATIO))
        .isLessThan(MAX_RATIO);
  }

  private static byte[] document(String place, IntFunction<String> text) {
    String around = place.substring(0, place.indexOf('|'));
    String each = place.substring(place.indexOf('|') + 1);
    String all =
        IntStream.range(0, MANY)
            .mapToObj(i -> each.formatted(text.apply(i)))
            .collect(Collectors.joining(","));
    return (Refusals.BEGINNING + ',' + around.formatted(all) + '}').getBytes(UTF_8);
  }

  /**
   * {@return a text for a number; all texts have the same hash, because "an" and "c0" have the same
   * hash}
   */
  private static String colliding(int number) {
    return IntStream.range(0, 16)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "an" : "c0")
        .collect(Collectors.joining("", "a", ""));
  }

  private static void read(byte[] document) {
    assertThat(JSON.readLeniently(document).problems()).isEmpty();
  }
}
