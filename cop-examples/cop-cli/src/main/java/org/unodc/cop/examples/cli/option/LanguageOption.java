package org.unodc.cop.examples.cli.option;

import java.util.Iterator;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --lang}. */
public final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "TAG",
      defaultValue = "en",
      converter = TagConverter.class,
      completionCandidates = Tags.class,
      description = "Language of the output: ${COMPLETION-CANDIDATES} (default: en).")
  private OfficialLanguage language = OfficialLanguage.ENGLISH;

  /** {@return the language of the output} */
  public OfficialLanguage selected() {
    return language;
  }

  private static Stream<String> tags() {
    return Stream.of(OfficialLanguage.values()).map(OfficialLanguage::tag);
  }

  /** Converts the tag of an official language. */
  static final class TagConverter implements ITypeConverter<OfficialLanguage> {
    @Override
    public OfficialLanguage convert(String tag) {
      return Stream.of(OfficialLanguage.values())
          .filter(language -> language.tag().equals(tag))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'%s' is not one of %s".formatted(tag, String.join(", ", tags().toList()))));
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
