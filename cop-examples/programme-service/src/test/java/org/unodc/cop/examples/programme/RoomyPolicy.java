package org.unodc.cop.examples.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** The record of the example without its limit for each organizer: tests apply often. */
public final class RoomyPolicy
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext service) {
    Path file = Path.of("target", "roomy-conference.json");
    try {
      String example =
          new ClassPathResource("example-conference.json")
              .getContentAsString(StandardCharsets.UTF_8);
      String roomy =
          example.replaceFirst("\"limitPerOrganizer\": *2", "\"limitPerOrganizer\": 1000000");
      if (roomy.equals(example)) {
        throw new IllegalStateException("The example has another limit for each organizer.");
      }
      Files.writeString(file, roomy);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    TestPropertyValues.of("programme.record=file:" + file).applyTo(service);
  }
}
