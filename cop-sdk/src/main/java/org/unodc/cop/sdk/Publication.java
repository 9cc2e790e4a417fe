package org.unodc.cop.sdk;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;

/**
 * A document for the programs of others, such as a calendar.
 *
 * @param text the document
 * @param leftOut what of that which was asked for is not in it, in the order of the record
 */
public record Publication(String text, ImmutableList<LeftOut> leftOut) {
  /** {@return the document as UTF-8, which its format demands} */
  public byte[] utf8() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
