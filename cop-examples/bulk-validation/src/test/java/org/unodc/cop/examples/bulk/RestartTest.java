package org.unodc.cop.examples.bulk;

import java.time.Duration;

/** Small enough for every build. */
class RestartTest extends RestartScenario {
  RestartTest() {
    super("entities", 6_000, Duration.ofMillis(200), 2);
  }
}
