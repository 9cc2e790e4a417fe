package org.unodc.cop.sdk.codec;

/**
 * To whom a codec says what its JSON looks like: one method for each of the few forms that there
 * are.
 *
 * @param <R> what is made of a form, such as a JSON Schema
 */
public interface CodecVisitor<R> {
  /** {@return what is made of this codec; a visitor may know it already, and leave it alone} */
  default R of(Codec<?> codec) {
    return codec.accept(this);
  }

  /** {@return what is made of a text, number or truth value} */
  R scalar(ScalarForm form);

  /** {@return what is made of a list} */
  R list(Codec<?> items);

  /** {@return what is made of an object whose names are data} */
  R map(Codec<?> values);

  /** {@return what is made of an object with named members} */
  R object(ObjectCodec<?> object);

  /** {@return what is made of one of several objects that their type tells apart} */
  R union(UnionCodec<?> union);

  /** {@return what is made of JSON that may be anything} */
  R anything();

  /** {@return what is made of an object that may also be a bare text} */
  R alternative(ScalarForm text, ObjectCodec<?> object);
}
