package org.unodc.cop.sdk.table;

import java.util.Map;
import java.util.Optional;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/** Reads and writes a source. The short form of a source with only a link is the link. */
final class SourceForm extends ShortForm {
  private static final String LINK = "link";

  @Override
  Object readShort(String cell, CellTerms terms) {
    InputRefusedException.check(isLink(cell), "cell.source-expected");
    return Map.of(LINK, cell);
  }

  @Override
  Optional<String> writeShort(Map<?, ?> members) {
    return members.size() == 1 && members.get(LINK) instanceof String link && isLink(link)
        ? Optional.of(link)
        : Optional.empty();
  }

  private static boolean isLink(String text) {
    return (text.startsWith("https://") || text.startsWith("http://")) && text.strip().equals(text);
  }
}
