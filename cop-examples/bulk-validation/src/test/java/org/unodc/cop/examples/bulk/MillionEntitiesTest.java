package org.unodc.cop.examples.bulk;

import java.time.Duration;
import org.junit.jupiter.api.Tag;

/** The tests of {@link RestartScenario} with a record of a million elements. */
@Tag("nightly")
class MillionEntitiesTest extends RestartScenario {
  MillionEntitiesTest() {
    super("entities", 1_000_000, Duration.ofSeconds(10), 2);
  }
}
