package org.unodc.cop.sdk.codec;

/** Tells which codecs write each of their values as one text. */
public final class Words {
  private Words() {}

  /** {@return whether each value of this codec is one text, as an id is, and so can be a key} */
  public static boolean isWord(Codec<?> codec) {
    return codec instanceof WordCodec || codec instanceof EnumerationCodec;
  }
}
