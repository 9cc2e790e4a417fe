package org.unodc.cop.tests.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;
import org.unodc.cop.testkit.RuleCorpus;
import org.unodc.cop.testkit.ValueCorpus;

/** The seeds of the fuzzer. */
final class Seeds {
  private Seeds() {}

  /** {@return records in JSON that together contain every type and break every rule} */
  static Stream<byte[]> records() {
    return Stream.concat(
        Stream.of(ValueCorpus.json("conference/Conference")),
        RuleCorpus.rules().stream().map(RuleCorpus::broken));
  }

  static Stream<byte[]> of(String... texts) {
    return Stream.of(texts).map(text -> text.getBytes(UTF_8));
  }
}
