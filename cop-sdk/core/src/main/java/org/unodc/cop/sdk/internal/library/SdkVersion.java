package org.unodc.cop.sdk.internal.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the SDK, which the build writes to a resource. */
public final class SdkVersion {
  private static final String RESOURCE = "version.txt";

  private SdkVersion() {}

  /** {@return the version, such as 1.0.0} */
  public static String text() {
    try (InputStream bytes = SdkVersion.class.getResourceAsStream(RESOURCE)) {
      if (bytes == null) {
        throw new IllegalStateException("The resource " + RESOURCE + " is missing.");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
