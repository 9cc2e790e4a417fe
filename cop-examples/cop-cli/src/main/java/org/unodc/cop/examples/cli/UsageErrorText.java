package org.unodc.cop.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.examples.cli.option.InvalidArgumentException;
import org.unodc.cop.examples.cli.option.LanguageOption;
import org.unodc.cop.examples.cli.text.CommandText;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The sentences about an error in a command line, in the language of that command line. */
final class UsageErrorText {
  private final ParameterException error;
  private final List<String> arguments;
  private final CommandText texts;
  private final CommandSpec command;

  private UsageErrorText(ParameterException error, List<String> arguments) {
    this.error = error;
    this.arguments = arguments;
    this.texts = CommandText.in(LanguageOption.in(arguments));
    this.command = error.getCommandLine().getCommandSpec();
  }

  /**
   * {@return what is wrong, corrections if picocli proposes any, and the command for help}
   *
   * @param arguments the whole command line
   */
  static List<String> of(ParameterException error, List<String> arguments) {
    UsageErrorText text = new UsageErrorText(error, arguments);
    return Stream.of(Stream.of(text.reason()), text.suggestions().stream(), Stream.of(text.help()))
        .flatMap(sentences -> sentences)
        .toList();
  }

  private String reason() {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (error instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (error instanceof OverwrittenOptionException repeated) {
      return texts.of("usage.repeated", name(repeated.getOverwritten()));
    }
    ArgSpec argument = error.getArgSpec();
    String value = error.getValue();
    if (argument != null && value != null) {
      return texts.of("usage.ofArgument", name(argument), invalidValue(argument, value));
    }
    return value == null
        ? String.valueOf(error.getMessage())
        : texts.of("usage.unknownCommand", value);
  }

  private String unmatched(UnmatchedArgumentException unmatched) {
    String argument = unmatched.getUnmatched().get(0);
    if (unmatched.isUnknownOption()) {
      return texts.of("usage.unknownOption", command.qualifiedName(), argument);
    }
    return command.subcommands().isEmpty()
        ? texts.of("usage.unexpectedArgument", command.qualifiedName(), argument)
        : texts.of("usage.unknownCommand", argument);
  }

  /** An option that is on the command line lacks its value. */
  private String missing(List<ArgSpec> missing) {
    List<String> names = missing.stream().map(UsageErrorText::name).toList();
    boolean isValue =
        missing.size() == 1
            && missing.get(0) instanceof OptionSpec option
            && Stream.of(option.names()).anyMatch(this::isOnCommandLine);
    return isValue
        ? texts.of("usage.missingValue", names.get(0))
        : texts.of("usage.missing", names);
  }

  private boolean isOnCommandLine(String option) {
    return arguments.stream()
        .anyMatch(argument -> argument.equals(option) || argument.startsWith(option + "="));
  }

  private Translatable invalidValue(ArgSpec argument, String value) {
    if (error.getCause() instanceof InvalidArgumentException invalid) {
      return invalid.sentence();
    }
    if (argument.typeInfo().isMap()) {
      return CommandText.message("usage.notPair", value, argument.paramLabel());
    }
    Class<?> type = argument.auxiliaryTypes()[0];
    if (type.isEnum()) {
      return CommandText.message("usage.notOneOf", value, constants(type));
    }
    boolean isWhole =
        Stream.of(int.class, long.class, Integer.class, Long.class).anyMatch(type::equals);
    return CommandText.message(isWhole ? "usage.notWholeNumber" : "usage.invalidValue", value);
  }

  private static List<String> constants(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
        .toList();
  }

  private Optional<String> suggestions() {
    return Optional.of(error)
        .filter(UnmatchedArgumentException.class::isInstance)
        .map(unmatched -> ((UnmatchedArgumentException) unmatched).getSuggestions())
        .filter(suggestions -> !suggestions.isEmpty())
        .map(suggestions -> texts.of("usage.suggestion", suggestions));
  }

  private String help() {
    return texts.of("usage.try", command.qualifiedName() + " --help");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
