package org.unodc.cop.tests.property;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;

/**
 * A form in which bytes carry whole records.
 *
 * @param name what it is called in failures
 * @param write gives the bytes of a record
 * @param read gives the record back
 */
record Form(String name, Function<Conference, byte[]> write, Function<byte[], Conference> read) {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  /** {@return every form that carries all of a record; another one is one line here} */
  static ImmutableList<Form> all() {
    return ImmutableList.of(
        new Form("JSON in lines", JSON::writeBytes, JSON::read),
        new Form("JSON in one line", JSON.compact()::writeBytes, JSON::read));
  }

  @Override
  public String toString() {
    return name;
  }
}
