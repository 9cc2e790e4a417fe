package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/**
 * Reads and writes the basis on which a person may be named. The short form is one word; a basis
 * with more members is written as JSON.
 */
final class BasisForm extends ShortForm {
  private static final ImmutableSet<String> WORDS = ImmutableSet.of("officialCapacity", "none");
  private static final String TYPE = "type";

  @Override
  Object readShort(String cell, CellTerms terms) {
    InputRefusedException.check(
        WORDS.contains(cell), "cell.basis-expected", Message.list(WORDS.asList()));
    return Map.of(TYPE, cell);
  }

  @Override
  Optional<String> writeShort(Map<?, ?> members) {
    return Optional.of(String.valueOf(members.get(TYPE))).filter(WORDS::contains);
  }
}
