package org.unodc.cop.examples.bulk;

import java.time.Duration;
import org.junit.jupiter.api.Tag;

/** The tests of {@link RestartScenario} with a million records. */
@Tag("nightly")
class MillionRecordsTest extends RestartScenario {
  MillionRecordsTest() {
    super("records", 1_000_000, Duration.ofSeconds(5), 5);
  }
}
