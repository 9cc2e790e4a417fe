package org.unodc.cop.sdk.table;

import java.util.Map;
import java.util.Optional;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/** A quotation by its text, in the language of the table. */
final class QuotationForm extends ShortForm {
  @Override
  public String kind() {
    return "quotation";
  }

  @Override
  Object readShort(String cell, CellTerms terms) {
    String language =
        terms.language().orElseThrow(() -> InputRefusedException.of("cell.language-of-quotation"));
    return Map.of("text", Map.of("texts", Map.of(language, cell)));
  }

  /** A quotation has a language, so it has no short form that can be read without the table's. */
  @Override
  Optional<String> writeShort(Map<?, ?> members) {
    return Optional.empty();
  }
}
