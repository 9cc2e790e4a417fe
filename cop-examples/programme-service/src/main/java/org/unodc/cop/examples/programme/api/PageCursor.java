package org.unodc.cop.examples.programme.api;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where the next page of a list begins, as a word that only this service understands. It checks
 * itself, so that nobody makes one up; it grants nothing.
 */
final class PageCursor {
  private static final BaseEncoding WORD = BaseEncoding.base64Url().omitPadding();
  private static final HashFunction CHECK = Hashing.crc32c();

  private PageCursor() {}

  /** {@return the cursor behind the element with this key} */
  static String after(String list, String key) {
    return WORD.encode((check(list, key) + key).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * {@return the key behind which the page begins; throws {@link BadParameterException} for other
   * words}
   */
  static String read(String list, String cursor) {
    return decoded(cursor)
        .filter(text -> text.length() > check(list, "").length())
        .map(text -> text.substring(check(list, "").length()))
        .filter(key -> after(list, key).equals(cursor))
        .orElseThrow(() -> new BadParameterException("cursor"));
  }

  private static Optional<String> decoded(String cursor) {
    return WORD.canDecode(cursor)
        ? Optional.of(new String(WORD.decode(cursor), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static String check(String list, String key) {
    return CHECK.hashString(list + "/" + key, StandardCharsets.UTF_8).toString();
  }
}
