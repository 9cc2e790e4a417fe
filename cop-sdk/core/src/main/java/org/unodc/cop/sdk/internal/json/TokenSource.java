package org.unodc.cop.sdk.internal.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;

/**
 * The tokens of one document in their order, with their positions. An instance is for one reading.
 *
 * <p>This is a class and not an interface so that a program that reads only JSON text has one
 * implementation loaded, and the compiler can inline its methods. They are public for the same
 * reason: HotSpot does not search for the only implementation of a package-private method.
 */
abstract class TokenSource implements AutoCloseable {
  /** {@return the current token, which exists after {@link #next()} has returned one} */
  public abstract JsonToken token();

  /**
   * Moves to the next token, and returns it, or null after the value of the document.
   *
   * @throws JacksonException if the document is not JSON or ends before its value is complete
   */
  public abstract @Nullable JsonToken next();

  /** Moves to the next token in the same way; this is faster if it is this name. */
  public abstract void next(SerializableString likely);

  /** {@return the name of the current member} */
  public abstract String name();

  /** {@return the current name or text, or the current number as written} */
  public abstract String text();

  /** {@return an array that contains the characters of {@link #text()}} */
  public abstract char[] textChars();

  /** {@return the index of the first character in {@link #textChars()}} */
  public abstract int textOffset();

  /** {@return the number of characters of {@link #text()}} */
  public abstract int textLength();

  /** {@return the packed position of the current token} */
  public abstract long place();

  /** {@return the packed position after the current token} */
  public abstract long endPlace();

  /** {@return the place of the current value in the document, as a JSON Pointer} */
  public abstract String pointer();

  /** {@return the offset of the current token, for {@link #jsonSince}} */
  public abstract int offset();

  /** {@return the JSON from the token at this offset to the current token, inclusive} */
  public abstract String jsonSince(int offset);

  /**
   * {@return the text of this member, if the object at the current token begins with it; null if
   * the object begins with another member, or if the value is not a text without escapes}
   */
  public abstract @Nullable String firstText(String member);

  /**
   * {@return another source, before the current token; its positions are counted from there, and
   * this source does not move}
   */
  public abstract TokenSource ahead();

  /** {@return the approximate number of characters of the document} */
  public abstract int length();

  /** {@return the problem that ends the document before its real end; empty if there is none} */
  public abstract Optional<Problem> end();

  /** {@return the problem for an exception of this source} */
  public abstract Problem broken(JacksonException broken);

  @Override
  public abstract void close();
}
