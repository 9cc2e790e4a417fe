package org.unodc.cop.sdk.workbook;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.file.CatalogueFiles;

/** The labels of the members and types of a record in the six languages. */
public final class RecordLabels {
  private static final MessageCatalogue TEXTS =
      CatalogueFiles.load("labels", RecordLabels.class::getResourceAsStream);

  private RecordLabels() {}

  /** {@return the label of a member of the JSON; its name if it has none} */
  public static String member(String name, OfficialLanguage language) {
    requireNonNull(name, "name");
    requireNonNull(language, "language");
    return TEXTS.find("member." + name, language).orElse(name);
  }

  /**
   * {@return the label of a member in the language of the reader}
   *
   * @throws IllegalArgumentException if it has none
   */
  public static Translatable member(String name) {
    requireNonNull(name, "name");
    return TEXTS.message("member." + name);
  }

  /** {@return the label of the type of an object; the type itself if it has none} */
  public static String type(String name, OfficialLanguage language) {
    requireNonNull(name, "name");
    requireNonNull(language, "language");
    return TEXTS.find("type." + name, language).orElse(name);
  }

  /** {@return a word of workbooks} */
  static String text(String key, OfficialLanguage language) {
    return TEXTS.text("workbook." + key, language);
  }

  /** {@return the label of the sheet of a type; empty if the list has the label of its member} */
  static Optional<String> sheet(String type, OfficialLanguage language) {
    return TEXTS.find("sheet." + type.toLowerCase(Locale.ROOT), language);
  }
}
