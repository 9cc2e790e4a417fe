package org.unodc.cop.benchmarks.limit;

import static org.unodc.cop.benchmarks.limit.JsonScalars.required;
import static org.unodc.cop.benchmarks.limit.JsonScalars.unknown;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;
import tools.jackson.core.JsonParser;

/** Reads texts in several languages and sources. */
final class TextReader {
  private static final Map<String, Certainty> CERTAINTIES = JsonScalars.table(Certainty.values());

  private TextReader() {}

  static LocalizedText text(JsonParser in) {
    @Nullable String original = null;
    @Nullable ImmutableMap<String, String> texts = null;
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "original" -> original = in.getString();
        case "texts" -> texts = texts(in);
        default -> throw unknown(name);
      }
    }
    return original == null
        ? LocalizedText.of(required(texts))
        : LocalizedText.of(original, required(texts));
  }

  private static ImmutableMap<String, String> texts(JsonParser in) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (String tag; (tag = in.nextName()) != null; ) {
      in.nextToken();
      texts.put(tag, in.getString());
    }
    return texts.buildOrThrow();
  }

  static Source source(JsonParser in) {
    Source.Builder source = Source.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "title" -> source.title(text(in));
        case "date" -> source.date(JsonScalars.date(in));
        case "certainty" -> source.certainty(JsonScalars.word(CERTAINTIES, in));
        default -> throw unknown(name);
      }
    }
    return source.build();
  }

  /**
   * Checks the type of a variant.
   *
   * @throws IllegalStateException if it is another type
   */
  static void checkType(JsonParser in, String type) {
    if (!in.getString().equals(type)) {
      throw unknown(in.getString());
    }
  }
}
