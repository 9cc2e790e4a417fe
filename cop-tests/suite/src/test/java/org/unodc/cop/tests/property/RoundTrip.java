package org.unodc.cop.tests.property;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.testkit.GeneratedRecords;

/**
 * Writes and reads records in each format. As a program it uses the seeds in a range, and prints
 * its surroundings and a digest of the bytes of each format.
 */
final class RoundTrip {
  private RoundTrip() {}

  /**
   * {@return a digest of the bytes of each format, after a check that each record is read back
   * unchanged}
   *
   * @param first the first seed
   * @param end the seed after the last one
   */
  static List<String> digests(long first, long end) {
    Map<Form, Hasher> digests =
        Form.all().stream()
            .collect(Collectors.toMap(form -> form, form -> Hashing.sha256().newHasher()));
    for (long seed = first; seed < end; seed++) {
      Conference record = GeneratedRecords.of(seed);
      for (Map.Entry<Form, Hasher> digest : digests.entrySet()) {
        digest.getValue().putBytes(checkedBytes(digest.getKey(), record, seed));
      }
    }
    return digests.entrySet().stream()
        .map(digest -> digest.getKey() + " " + digest.getValue().hash())
        .sorted()
        .toList();
  }

  private static byte[] checkedBytes(Form form, Conference record, long seed) {
    try {
      return bytes(form, record);
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("%s, seed %s".formatted(form, seed), e);
    }
  }

  private static byte[] bytes(Form form, Conference record) {
    byte[] bytes = form.write().apply(record);
    Conference back = form.read().apply(bytes);
    assertThat(back).isEqualTo(record);
    assertThat(form.write().apply(back)).isEqualTo(bytes);
    return bytes;
  }

  public static void main(String[] seeds) {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    out.println(
        "%s %s %s"
            .formatted(
                Locale.getDefault().toLanguageTag(),
                TimeZone.getDefault().getID(),
                Charset.defaultCharset()));
    digests(Long.parseLong(seeds[0]), Long.parseLong(seeds[1])).forEach(out::println);
  }
}
