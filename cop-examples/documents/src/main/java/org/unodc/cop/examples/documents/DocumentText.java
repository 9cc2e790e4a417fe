package org.unodc.cop.examples.documents;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;

/** The texts of the documents, which the files {@code document_<tag>.properties} have. */
final class DocumentText {
  private static final MessageCatalogue TEXTS = MessageCatalogue.readingFrom(DocumentText::file);

  private final OfficialLanguage language;

  private DocumentText(OfficialLanguage language) {
    this.language = language;
  }

  static DocumentText in(OfficialLanguage language) {
    return new DocumentText(language);
  }

  /**
   * {@return the text with {@code {0}}, {@code {1}} and so on replaced by the arguments}
   *
   * @throws IllegalArgumentException if there is no such key
   */
  String of(String key, Object... arguments) {
    return TEXTS.sentence(key, language, arguments);
  }

  private static ImmutableMap<String, String> file(OfficialLanguage language) {
    String name = "document_" + language.tag() + ".properties";
    Properties texts = new Properties();
    try (InputStream bytes = DocumentText.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("The resource " + name + " is missing.");
      }
      texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Maps.fromProperties(texts);
  }
}
