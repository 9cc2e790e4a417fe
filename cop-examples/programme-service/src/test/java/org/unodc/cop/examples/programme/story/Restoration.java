package org.unodc.cop.examples.programme.story;

import java.nio.file.Path;
import org.unodc.cop.examples.programme.operation.ServiceProcess;

/** The way back from an exported record. */
final class Restoration {
  private Restoration() {}

  /** Starts a service with an empty database, into which it loads the record of a file. */
  static ServiceProcess start(Path directory, Path record, String publicAddress) {
    return ServiceProcess.start(
        directory,
        System.getProperty("java.class.path"),
        new String[] {
          "-XX:TieredStopAtLevel=1",
          "-Dprogramme.record=file:" + record,
          "-Dprogramme.public-address=" + publicAddress
        });
  }
}
