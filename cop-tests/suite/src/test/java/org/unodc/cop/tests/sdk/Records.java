package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;

/** Records that the tests of reading and writing share. */
final class Records {
  private Records() {}

  /** {@return a record of few kilobytes with values of many types, as it is written} */
  static String varied() {
    try (InputStream record = Records.class.getResourceAsStream("varied.json")) {
      return new String(record.readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** {@return the record of {@link #varied()}} */
  static Conference variedConference() {
    return CopJson.of(Conference.class).read(varied());
  }
}
