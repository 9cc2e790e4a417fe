package org.unodc.cop.domain.rules.convention;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.internal.LowerCase;
import org.unodc.cop.domain.language.LocalizedText;

/** The noun in the title of a treaty that names the kind of treaty. */
final class TitleNoun {
  private static final String CHINESE_PROTOCOL = "议定书";

  private static final ImmutableList<String> PROTOCOL =
      ImmutableList.of("protocol", "протокол", "بروتوكول");

  /** Beginnings of the other nouns, in Arabic, English, French, Russian and Spanish. */
  private static final ImmutableList<String> OTHERS =
      ImmutableList.of(
          "convention",
          "convenci",
          "convenio",
          "agreement",
          "accord",
          "acuerdo",
          "amend",
          "enmienda",
          "covenant",
          "treaty",
          "traité",
          "tratado",
          "pact",
          "конвенци",
          "соглашени",
          "поправк",
          "договор",
          "пакт",
          "اتفاق",
          "تعديل",
          "معاهدة",
          "عهد");

  private TitleNoun() {}

  /**
   * {@return whether the title or the short title of a treaty, in one of the six official
   * languages, calls it a protocol}
   *
   * <p>In Chinese the last noun decides, in the other languages the first: an "Amendment to the
   * Montreal Protocol" is no protocol.
   */
  static boolean isProtocol(Convention treaty) {
    return Stream.concat(Stream.of(treaty.title()), treaty.shortTitle().stream())
        .map(LocalizedText::texts)
        .flatMap(texts -> texts.values().stream())
        .anyMatch(TitleNoun::isProtocol);
  }

  private static boolean isProtocol(String title) {
    String text = LowerCase.of(title.strip());
    int protocol = first(PROTOCOL, text);
    return text.endsWith(CHINESE_PROTOCOL)
        || (protocol < text.length() && protocol < first(OTHERS, text));
  }

  /** {@return the index of the first of some words; the length of the text if it has none} */
  private static int first(ImmutableList<String> words, String text) {
    return words.stream()
        .mapToInt(text::indexOf)
        .filter(index -> index >= 0)
        .min()
        .orElse(text.length());
  }
}
