package org.unodc.cop.testkit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/**
 * Values of the model for tests, with every part that there is. All but {@link #untocCop12} speak
 * of an invented convention and of invented persons. A value with no more than it must have is
 * built by the fixtures of its room, such as {@link
 * org.unodc.cop.testkit.fixture.Sessions#session()}.
 */
public final class CopFixtures {

  private CopFixtures() {}

  /**
   * {@return a value of this type, the first of {@link #values}}
   *
   * <p>Throws {@link IllegalArgumentException} where the type has none: a type that is one word in
   * JSON, such as an id, is easily made by hand.
   */
  public static <T> T value(Class<T> type) {
    ImmutableList<T> values = values(type);
    checkArgument(!values.isEmpty(), "there is no value of %s", type.getName());
    return values.get(0);
  }

  /**
   * {@return values of this type that together have every part that such values can have; of a type
   * of several kinds one of each kind}
   */
  public static <T> ImmutableList<T> values(Class<T> type) {
    CopJson<T> json = CopJson.of(type);
    return ValueCorpus.names(type).stream()
        .map(name -> json.read(ValueCorpus.json(name)))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the record of UNTOC and its twelfth session that the library ships} */
  public static Conference untocCop12() {
    return ReferenceRecords.untoc();
  }
}
