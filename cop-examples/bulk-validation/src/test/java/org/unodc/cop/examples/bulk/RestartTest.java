package org.unodc.cop.examples.bulk;

import java.time.Duration;

/** The tests of {@link RestartScenario}, small enough for every build. */
class RestartTest extends RestartScenario {
  RestartTest() {
    super("entities", 6_000, Duration.ofMillis(200), 2);
  }
}
