package org.unodc.cop.tests.reading;

import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.unodc.cop.tests.reading.JsonOutline.Part;

/** One kind of change of a document. */
@FunctionalInterface
interface Mutation {
  /** {@return the changed document; unchanged if the change does not apply to it} */
  byte[] of(Draft draft);

  /** {@return the change of one of the values that fit} */
  static Mutation ofPart(Predicate<Part> fits, BiFunction<Draft, Part, byte[]> change) {
    return draft -> draft.any(fits).map(part -> change.apply(draft, part)).orElse(draft.json());
  }
}
