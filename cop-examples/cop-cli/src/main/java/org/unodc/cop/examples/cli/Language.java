package org.unodc.cop.examples.cli;

import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --lang}. */
final class Language {
  @Option(
      names = "--lang",
      paramLabel = "TAG",
      defaultValue = "en",
      converter = Tag.class,
      completionCandidates = Tags.class,
      description = "The language of what is printed: ${COMPLETION-CANDIDATES} (en if not given).")
  private OfficialLanguage asked = OfficialLanguage.ENGLISH;

  OfficialLanguage asked() {
    return asked;
  }

  private static Stream<String> tags() {
    return Stream.of(OfficialLanguage.values()).map(OfficialLanguage::tag);
  }

  static final class Tag implements ITypeConverter<OfficialLanguage> {
    @Override
    public OfficialLanguage convert(String tag) {
      return Stream.of(OfficialLanguage.values())
          .filter(language -> language.tag().equals(tag))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'%s' is none of %s".formatted(tag, String.join(", ", tags().toList()))));
    }
  }

  static final class Tags implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return List.copyOf(tags().toList()).iterator();
    }
  }
}
