package org.unodc.cop.examples.cli;

import org.unodc.cop.sdk.Cop;
import picocli.CommandLine.IVersionProvider;

/** Provides the version of the library with which the command was built. */
final class LibraryVersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"cop " + Cop.version()};
  }
}
