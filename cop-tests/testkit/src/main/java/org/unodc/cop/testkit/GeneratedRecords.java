package org.unodc.cop.testkit;

import com.google.common.reflect.TypeToken;
import org.unodc.cop.domain.Conference;

/**
 * Records that nobody would write: made by chance of all that the model allows, with texts on which
 * formats break. They are for round trips and for looking what a program cannot bear; nothing in
 * them is true or likely.
 *
 * <p>Equal seeds give equal records, on every machine and with every version of Java. How many
 * parts a record has differs widely from seed to seed; a thousand seeds together have every type,
 * every part, present and absent, and every word of every list.
 */
public final class GeneratedRecords {

  private GeneratedRecords() {}

  /** {@return the record of this seed, of a few hundred bytes to some hundred kilobytes in JSON} */
  public static Conference of(long seed) {
    return value(Conference.class, seed);
  }

  /**
   * {@return the value of this seed}
   *
   * <p>Throws {@link IllegalStateException} where the type is none that a record is made of.
   *
   * @param type the type of a part that a record can have, such as {@code SideEvent}
   * @param seed any number
   */
  public static <T> T value(Class<T> type, long seed) {
    return type.cast(Recipes.of(TypeToken.of(type)).make(Chance.of(seed)));
  }
}
