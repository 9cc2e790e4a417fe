package org.unodc.cop.domain.message;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * A text of any catalogue with the values for its placeholders. The text is rendered on demand.
 *
 * @param catalogue the catalogue
 * @param key the key of the text
 * @param arguments the values for {@code {0}}, {@code {1}} and so on
 */
record CatalogueMessage(
    MessageCatalogue catalogue, String key, ImmutableList<Translatable> arguments)
    implements Translatable {
  CatalogueMessage {
    requireNonNull(catalogue, "catalogue");
    requireNonNull(key, "key");
    requireNonNull(arguments, "arguments");
  }

  @Override
  public String in(OfficialLanguage language) {
    return catalogue.sentence(key, language, arguments);
  }

  /** {@return the text in English, with the arguments filled in} */
  @Override
  public String toString() {
    return in(OfficialLanguage.ENGLISH);
  }
}
