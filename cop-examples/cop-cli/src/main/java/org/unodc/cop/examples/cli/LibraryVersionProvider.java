package org.unodc.cop.examples.cli;

import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.sdk.Cop;
import picocli.CommandLine.IVersionProvider;

/** Says with which version of the library the command was built. */
final class LibraryVersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Conference nothing = Conference.builder().id(ConferenceId.of("none")).build();
    return new String[] {"cop " + Cop.validate(nothing, LocalDate.EPOCH).libraryVersion()};
  }
}
