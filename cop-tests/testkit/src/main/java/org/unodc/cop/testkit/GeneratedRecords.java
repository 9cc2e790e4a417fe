package org.unodc.cop.testkit;

import com.google.common.reflect.TypeToken;
import org.unodc.cop.domain.Conference;

/**
 * Random records for tests. They use everything that the model allows, and contain texts that often
 * break formats. They are suitable for round-trip tests and for robustness tests. Their content is
 * neither true nor plausible.
 *
 * <p>Equal seeds produce equal records, on every machine and with every version of Java. The number
 * of parts of a record differs widely between seeds. A thousand seeds together cover every type,
 * every part, both present and absent, and every code of every list.
 */
public final class GeneratedRecords {

  private GeneratedRecords() {}

  /**
   * {@return the record for this seed, whose JSON has a few hundred bytes to several hundred kB}
   */
  public static Conference of(long seed) {
    return value(Conference.class, seed);
  }

  /**
   * {@return the value for this seed}
   *
   * @param type the type of a part of a record, such as {@code SideEvent}
   * @param seed any number
   * @throws IllegalStateException if records have no parts of this type
   */
  public static <T> T value(Class<T> type, long seed) {
    return type.cast(ValueGeneratorFactory.of(TypeToken.of(type)).make(RandomChoices.of(seed)));
  }
}
