package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.sdk.internal.table.CodeSpellings;
import org.unodc.cop.sdk.internal.table.RecordNameLookup;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;

/** Proposes the mapping of a table with a column of figures for each subject or session. */
final class WideFigures {
  private static final String COUNT = "count";

  private WideFigures() {}

  /** {@return the mapping with a subject or a session for each header that names one} */
  static TableMapping proposed(TableMapping mapping, RecordNameLookup names) {
    TableMapping proposed = mapping;
    if (mapping.columns().containsValue(COUNT)) {
      return proposed;
    }
    for (Map.Entry<String, String> header : mapping.columns().entrySet()) {
      if (header.getValue().isEmpty()) {
        Optional<ImmutableMap<String, String>> texts =
            subject(header.getKey())
                .map(subject -> ImmutableMap.of("subject", subject))
                .or(
                    () ->
                        names
                            .findSession(header.getKey())
                            .map(session -> ImmutableMap.of("session", session)));
        if (texts.isPresent()) {
          proposed = proposed.withRows(header.getKey(), COUNT, texts.get());
        }
      }
    }
    return proposed;
  }

  private static Optional<String> subject(String header) {
    String folded = SpellingNormalizer.folded(header);
    return FigureSubject.listed().stream()
        .filter(subject -> CodeSpellings.of(subject).contains(folded))
        .map(FigureSubject::word)
        .findFirst();
  }
}
