package org.unodc.cop.sdk.publication;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;

/**
 * A document for other programs, such as a calendar.
 *
 * @param text the document
 * @param leftOut the requested entities that the document does not contain, in the order of the
 *     record
 */
public record Publication(String text, ImmutableList<Omission> leftOut) {
  public Publication {
    requireNonNull(text, "text");
    requireNonNull(leftOut, "leftOut");
  }

  /** {@return the document in UTF-8, which its format requires} */
  public byte[] utf8() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** {@return the length of the document and the number of omissions, without the document} */
  @Override
  public String toString() {
    return "Publication[characters=" + text.length() + ", leftOut=" + leftOut.size() + "]";
  }
}
