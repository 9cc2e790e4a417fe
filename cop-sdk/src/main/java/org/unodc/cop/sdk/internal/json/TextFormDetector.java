package org.unodc.cop.sdk.internal.json;

/** Determines which codecs write each value as a single text. */
public final class TextFormDetector {
  private TextFormDetector() {}

  /**
   * {@return whether each value of this codec is a single text, such as an id, and can be a key}
   */
  public static boolean isWord(Codec<?> codec) {
    return codec instanceof TextCodec || codec instanceof EnumerationCodec;
  }
}
