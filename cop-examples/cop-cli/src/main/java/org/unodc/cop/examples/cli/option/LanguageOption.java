package org.unodc.cop.examples.cli.option;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.cli.text.CommandText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --lang}, which every command has. */
public final class LanguageOption {
  /** The name of the option. */
  public static final String NAME = "--lang";

  private static final String VARIABLE = "COP_LANG";

  @Option(
      names = NAME,
      paramLabel = "TAG",
      converter = TagConverter.class,
      completionCandidates = Tags.class,
      description =
          "Language of the output: ${COMPLETION-CANDIDATES} (default: the environment variable"
              + " COP_LANG, or else en).")
  private @Nullable OfficialLanguage language;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** {@return the language of the output} */
  public OfficialLanguage selected() {
    return language == null ? of(command) : language;
  }

  /**
   * {@return the language of a command line that was read: that of the command, or else of {@code
   * cop}, or else the {@link #byDefault default}}
   */
  public static OfficialLanguage of(CommandSpec command) {
    // The specification of a mixin in another mixin has no parent.
    CommandSpec own = command.commandLine().getCommandSpec();
    for (CommandSpec spec = own; spec != null; spec = spec.parent()) {
      OptionSpec option = spec.findOption(NAME);
      Object value = option == null ? null : option.getValue();
      if (value instanceof OfficialLanguage selected) {
        return selected;
      }
    }
    return byDefault();
  }

  /**
   * {@return the language of a command line that may be wrong: that of the last option with a valid
   * tag, or else the {@link #byDefault default}}
   */
  public static OfficialLanguage in(List<String> arguments) {
    OfficialLanguage selected = byDefault();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals(NAME) && i + 1 < arguments.size()) {
        selected = byTag(arguments.get(i + 1)).orElse(selected);
      } else if (argument.startsWith(NAME + "=")) {
        selected = byTag(argument.substring(NAME.length() + 1)).orElse(selected);
      }
    }
    return selected;
  }

  /**
   * Checks the environment variable {@code COP_LANG}.
   *
   * @throws UsageException if it has another value than the tag of an official language
   */
  public static void checkDefault(CommandSpec command) {
    String tag = System.getenv(VARIABLE);
    if (tag != null && byTag(tag).isEmpty()) {
      throw new UsageException(
          command,
          "usage.ofArgument",
          VARIABLE,
          CommandText.message("usage.notOneOf", tag, tags().toList()));
    }
  }

  /** {@return the language that the environment variable {@code COP_LANG} has, or else English} */
  private static OfficialLanguage byDefault() {
    return Optional.ofNullable(System.getenv(VARIABLE))
        .flatMap(LanguageOption::byTag)
        .orElse(OfficialLanguage.ENGLISH);
  }

  private static Optional<OfficialLanguage> byTag(String tag) {
    return Stream.of(OfficialLanguage.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst();
  }

  private static Stream<String> tags() {
    return Stream.of(OfficialLanguage.values()).map(OfficialLanguage::tag);
  }

  /** Converts the tag of an official language. */
  static final class TagConverter implements ITypeConverter<OfficialLanguage> {
    @Override
    public OfficialLanguage convert(String tag) {
      return byTag(tag)
          .orElseThrow(() -> new InvalidArgumentException("usage.notOneOf", tag, tags().toList()));
    }
  }

  /** The tags of the official languages, for help texts and for completion. */
  static final class Tags implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return tags().iterator();
    }
  }
}
