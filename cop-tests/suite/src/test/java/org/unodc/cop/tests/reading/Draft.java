package org.unodc.cop.tests.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.Bytes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.unodc.cop.tests.reading.JsonOutline.Part;

/** A document that is being mutated, with the choices of one seed. */
record Draft(byte[] json, JsonOutline outline, Random random) {
  static Draft of(byte[] json, Random random) {
    return new Draft(json, JsonOutline.of(json), random);
  }

  /** {@return a number from 0 to one less than the bound} */
  int below(int bound) {
    return random.nextInt(Math.max(bound, 1));
  }

  <C> C anyOf(List<C> choices) {
    return choices.get(below(choices.size()));
  }

  Optional<Part> any(Predicate<Part> fits) {
    return outline.any(random, fits);
  }

  /** {@return the offset of one of the bytes of a text, or of the mark at its end} */
  int inside(Part text) {
    int bytes = text.end() - text.value() - 1;
    return Math.min(text.value() + 1 + below(bytes), json.length - 1);
  }

  /** {@return the bytes from one offset, inclusive, to another, exclusive} */
  byte[] between(int from, int to) {
    return Arrays.copyOfRange(json, from, to);
  }

  /** {@return the bytes of a value, with its name if it has one} */
  byte[] text(Part part) {
    return between(part.begin(), part.end());
  }

  /** {@return the document with other bytes instead of those between two offsets} */
  byte[] replaced(int from, int to, byte[]... instead) {
    return Bytes.concat(between(0, from), Bytes.concat(instead), between(to, json.length));
  }

  byte[] replaced(int from, int to, String instead) {
    return replaced(from, to, instead.getBytes(UTF_8));
  }

  byte[] inserted(int at, byte[] added) {
    return replaced(at, at, added);
  }

  byte[] inserted(int at, String added) {
    return replaced(at, at, added);
  }
}
