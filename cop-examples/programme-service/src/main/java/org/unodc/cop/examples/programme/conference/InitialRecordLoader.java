package org.unodc.cop.examples.programme.conference;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.Conference;

/** Fills an empty database before the service accepts the first request. */
@Component("firstRecord")
class InitialRecordLoader implements SmartInitializingSingleton {
  private static final Logger LOG = LoggerFactory.getLogger(InitialRecordLoader.class);

  private final ConferenceStore store;
  private final RecordProperties properties;
  private final RecordFiles files;

  InitialRecordLoader(ConferenceStore store, RecordProperties properties, RecordFiles files) {
    this.store = store;
    this.properties = properties;
    this.files = files;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (store.isEmpty() && store.fill(read())) {
      LOG.info("The database was empty. It now holds the record {}.", properties.record());
    }
  }

  private Conference read() {
    try (InputStream utf8 = properties.record().getInputStream()) {
      return files.read(utf8);
    } catch (IOException unreadable) {
      throw new InvalidConfigurationPropertyValueException(
          "programme.record",
          properties.record(),
          "The record cannot be opened: " + unreadable.getMessage());
    }
  }
}
