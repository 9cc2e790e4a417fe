package org.unodc.cop.tests.property;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.TimeZone;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.testkit.GeneratedRecords;

/**
 * Carries records there and back. As a program it does so with all forms, and prints where it runs
 * and a digest of the bytes of each form.
 */
final class RoundTrip {
  private RoundTrip() {}

  /** {@return the bytes of the record of this seed, from which the record comes back unchanged} */
  static byte[] bytes(Form form, long seed) {
    Conference record = GeneratedRecords.of(seed);
    byte[] bytes = form.write().apply(record);
    Conference back = form.read().apply(bytes);
    assertThat(back).as("%s, seed %s", form, seed).isEqualTo(record);
    assertThat(form.write().apply(back)).as("%s, seed %s", form, seed).isEqualTo(bytes);
    return bytes;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    out.println(Locale.getDefault().toLanguageTag());
    out.println(TimeZone.getDefault().getID());
    out.println(Charset.defaultCharset());
    for (Form form : Form.all()) {
      Hasher digest = Hashing.sha256().newHasher();
      Seeds.many().forEach(seed -> digest.putBytes(bytes(form, seed)));
      out.println(form + " " + digest.hash());
    }
  }
}
