package org.unodc.cop.sdk.internal.json;

/**
 * Visits the JSON form of a codec, with one method for each kind of form.
 *
 * @param <R> the result for a form, such as a JSON Schema
 */
public interface CodecVisitor<R> {
  /** {@return the result for this codec; a visitor that has already visited it may return early} */
  default R of(Codec<?> codec) {
    return codec.accept(this);
  }

  /** {@return the result for a text, number or boolean} */
  R scalar(ScalarForm form);

  /** {@return the result for a list} */
  R list(Codec<?> items);

  /** {@return the result for an object whose member names are data} */
  R map(Codec<?> values);

  /** {@return the result for an object with declared members} */
  R object(ObjectCodec<?> object);

  /** {@return the result for one of several objects, which differ in their member {@code type}} */
  R union(UnionCodec<?> union);

  /** {@return the result for any JSON} */
  R anything();

  /** {@return the result for an object that may also be a plain text} */
  R alternative(ScalarForm text, ObjectCodec<?> object);
}
