package org.unodc.cop.examples.cli.list;

import picocli.CommandLine.Option;

/** The option {@code --format} of a command whose list has no other forms. */
public final class ListFormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Format of the output: ${COMPLETION-CANDIDATES} (default: text).")
  private ListFormat format = ListFormat.TEXT;

  /** {@return the form on the command line; otherwise text} */
  public ListFormat selected() {
    return format;
  }
}
