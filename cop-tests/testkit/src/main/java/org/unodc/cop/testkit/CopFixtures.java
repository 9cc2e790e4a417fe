package org.unodc.cop.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/**
 * Values of the model for tests, with every part present. All except {@link #untocCop12} are about
 * an invented convention and invented persons. The fixtures of each package build values with only
 * the required parts, for example {@link org.unodc.cop.testkit.fixture.Sessions#session()}.
 */
public final class CopFixtures {

  private CopFixtures() {}

  /**
   * {@return a value of this type, the first of {@link #values}}
   *
   * @throws IllegalArgumentException if there is no value of this type; there are none of types
   *     that are one text in JSON, such as ids
   */
  public static <T> T value(Class<T> type) {
    ImmutableList<T> values = values(type);
    checkArgument(!values.isEmpty(), "there is no value of %s", type.getName());
    return values.get(0);
  }

  /**
   * {@return values of this type that together have every part that such values can have; for a
   * type with several kinds, one value of each kind}
   */
  public static <T> ImmutableList<T> values(Class<T> type) {
    CopJson<T> json = CopJson.of(type);
    return ValueCorpus.names(type).stream()
        .map(name -> json.read(ValueCorpus.json(name)))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the UNTOC record of the library, which includes the twelfth session} */
  public static Conference untocCop12() {
    return ReferenceRecords.untoc();
  }
}
