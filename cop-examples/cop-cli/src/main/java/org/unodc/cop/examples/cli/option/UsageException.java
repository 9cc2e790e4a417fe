package org.unodc.cop.examples.cli.option;

import org.unodc.cop.examples.cli.text.CommandText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Thrown if a command line is wrong. Its message is in the language of the command line. */
public final class UsageException extends ParameterException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param command the command whose usage the message refers to
   * @param key the key of the message in {@link CommandText}
   * @param arguments the values for the placeholders of the message
   */
  public UsageException(CommandSpec command, String key, Object... arguments) {
    super(command.commandLine(), CommandText.in(LanguageOption.of(command)).of(key, arguments));
  }
}
