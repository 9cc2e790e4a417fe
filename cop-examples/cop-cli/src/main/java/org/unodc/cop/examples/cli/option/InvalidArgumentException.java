package org.unodc.cop.examples.cli.option;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.examples.cli.text.CommandText;
import picocli.CommandLine.TypeConversionException;

/** Thrown if an argument of a command line cannot be converted. Its message is in English. */
public final class InvalidArgumentException extends TypeConversionException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient ImmutableList<Object> arguments;

  /**
   * Creates an exception.
   *
   * @param key the key of its message in {@link CommandText}
   * @param arguments the values for the placeholders of the message
   */
  public InvalidArgumentException(String key, Object... arguments) {
    super(CommandText.in(OfficialLanguage.ENGLISH).of(key, arguments));
    this.key = key;
    this.arguments = ImmutableList.copyOf(arguments);
  }

  /** {@return the message in all languages} */
  public Translatable sentence() {
    return CommandText.message(key, arguments.toArray());
  }
}
