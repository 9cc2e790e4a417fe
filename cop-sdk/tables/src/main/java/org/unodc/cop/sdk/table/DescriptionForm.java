package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/**
 * An object whose main member is a text. Without a header, the text is in the language of the
 * table; it is written under a header with its language.
 */
final class DescriptionForm extends PartedForm {
  private final String kind;
  private final String member;

  DescriptionForm(String kind, String member, Supplier<TableLayout<?>> layout) {
    super(ImmutableSet.of(), layout);
    this.kind = kind;
    this.member = member;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  Map<String, Object> readHead(String cell, CellTerms terms) {
    String language =
        terms.language().orElseThrow(() -> InputRefusedException.of("cell.part-language", member));
    return Map.of(member, Map.of("texts", Map.of(language, cell)));
  }

  @Override
  Optional<String> writeHead(Map<?, ?> members) {
    return Optional.empty();
  }
}
