package org.unodc.cop.examples.programme.api;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Encodes the start of the next page of a list as an opaque text. A checksum detects cursors that
 * this service did not create. A cursor grants no access.
 */
final class PageCursor {
  private static final BaseEncoding ENCODING = BaseEncoding.base64Url().omitPadding();
  private static final HashFunction CHECKSUM = Hashing.crc32c();

  private PageCursor() {}

  /** {@return the cursor of the page that begins after the element with this key} */
  static String after(String list, String key) {
    return ENCODING.encode((checksum(list, key) + key).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * {@return the key of the element after which the page begins}
   *
   * @throws BadParameterException if the cursor was not created for this list
   */
  static String read(String list, String cursor) {
    return decoded(cursor)
        .filter(text -> text.length() > checksum(list, "").length())
        .map(text -> text.substring(checksum(list, "").length()))
        .filter(key -> after(list, key).equals(cursor))
        .orElseThrow(() -> new BadParameterException("cursor"));
  }

  private static Optional<String> decoded(String cursor) {
    return ENCODING.canDecode(cursor)
        ? Optional.of(new String(ENCODING.decode(cursor), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static String checksum(String list, String key) {
    return CHECKSUM.hashString(list + "/" + key, StandardCharsets.UTF_8).toString();
  }
}
