package org.unodc.cop.examples.programme.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.conference.LargeRecord;
import org.unodc.cop.sdk.json.CopJson;

/** A nightly test of a service that started from a file with a record of 5,000 events. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("nightly")
@ServiceTest
@ContextConfiguration(initializers = LargeService.RecordFile.class)
@interface LargeService {
  /** The record in the file. */
  Conference RECORD = LargeRecord.of(5_000);

  /** Writes the file before the service starts. */
  final class RecordFile implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext service) {
      Path file = Path.of("target", "large-record.json");
      try {
        Files.write(file, CopJson.of(Conference.class).writeBytes(RECORD));
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
      TestPropertyValues.of("programme.record=file:" + file).applyTo(service);
    }
  }
}
