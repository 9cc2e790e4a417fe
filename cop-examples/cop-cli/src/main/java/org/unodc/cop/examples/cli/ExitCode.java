package org.unodc.cop.examples.cli;

/** How the command ends, for programs that call it. */
final class ExitCode {
  /** Nothing was found that is as grave as asked for. */
  static final int SOUND = 0;

  /** Something was found. */
  static final int FINDINGS = 1;

  /** The command line is wrong; nothing was done. */
  static final int WRONG_USE = 2;

  /** An input could not be read, or an output not be written. */
  static final int UNREADABLE = 3;

  /** The command itself broke down, which is a defect. */
  static final int DEFECT = 4;

  private ExitCode() {}
}
