package org.unodc.cop.examples.cli.output;

/** The exit codes of the command, for programs that call it. */
public final class ExitCode {
  /** There is no finding as severe as the option {@code --fail-on} requires. */
  public static final int SUCCESS = 0;

  /** There are findings, or differences. */
  public static final int FINDINGS = 1;

  /** The command line is wrong. Nothing was done. */
  public static final int USAGE_ERROR = 2;

  /** An input cannot be read, or an output cannot be written. */
  public static final int IO_ERROR = 3;

  /** The program, or a rule, has an error. A validation is then incomplete. */
  public static final int INTERNAL_ERROR = 4;

  private ExitCode() {}
}
