package org.unodc.cop.examples.cli;

import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.sdk.Cop;
import picocli.CommandLine.IVersionProvider;

/** Provides the version of the library with which the command was built. */
final class LibraryVersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Conference empty = Conference.builder().id(ConferenceId.of("none")).build();
    return new String[] {"cop " + Cop.validate(empty, LocalDate.EPOCH).libraryVersion()};
  }
}
