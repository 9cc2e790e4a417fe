package org.unodc.cop.sdk.internal.json;

import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;

/** Takes the tokens of one document in their order. An instance is for one writing. */
abstract class TokenSink {
  abstract void startObject();

  abstract void endObject();

  abstract void startList();

  abstract void endList();

  /** Takes the name of a declared member, which is already encoded. */
  abstract void name(SerializableString name);

  abstract void name(String name);

  abstract void text(String text);

  abstract void number(int number);

  abstract void number(long number);

  /** Takes a number as JSON writes it. */
  abstract void number(String digits);

  abstract void truth(boolean value);

  abstract void nothing();

  /** {@return the open objects and lists; a list counts an element only after it is complete} */
  abstract TokenStreamContext context();
}
