package org.unodc.cop.domain.document;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;

/** Explains the parts of symbols. Unknown parts are printed without an explanation. */
final class SymbolMeanings {
  private static final Pattern SESSION =
      Pattern.compile("\\(?(E?S-)?([0-9IVXLC]+)(?:\\(([0-9]+)\\))?\\)?");

  /** Four or more digits: no session has a number this long. */
  private static final Pattern LONG_NUMBER = Pattern.compile("\\(?[0-9]{4,}\\)?");

  private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]+)(?:\\.([0-9]+))?");

  /** A part, volume or resumption in parentheses, such as (Vol. I). */
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("\\(([A-Z][a-z]+)\\.? ?([0-9IVXL]+)?\\)");

  private static final ImmutableSet<String> TREATIES =
      ImmutableSet.of("CTOC", "CAC", "FCCC", "ICCD", "FCTC");

  private static final ImmutableSet<String> PRINCIPAL = ImmutableSet.of("A", "S", "E", "ST", "T");

  /**
   * Body codes that are explained only if they have a number, because organs use them differently
   * without one.
   */
  private static final ImmutableSet<String> KNOWN_BY_NUMBER =
      ImmutableSet.of("AC", "C", "CN", "CONF", "GC", "SC", "Sub", "WG");

  private SymbolMeanings() {}

  static Translatable organ(String printed) {
    return known(SymbolTerm.organ(printed))
        .orElseGet(() -> Message.of(SymbolPhrase.UNKNOWN_SERIES, printed));
  }

  /** {@return the phrase that joins a body to its organ, such as "to UNTOC"} */
  static SymbolPhrase underOrgan(String organ) {
    if (TREATIES.contains(organ)) {
      return SymbolPhrase.TO;
    }
    boolean article = PRINCIPAL.contains(organ) || SymbolTerm.organ(organ).isEmpty();
    return article ? SymbolPhrase.UNDER_THE : SymbolPhrase.UNDER;
  }

  static Translatable body(String organ, String printed) {
    int parenthesis = printed.indexOf('(');
    String name = parenthesis < 0 ? printed : printed.substring(0, parenthesis);
    boolean ofAnother = name.startsWith("C.") && !organ.equals("A");
    Matcher parsed = NUMBERED.matcher(name);
    return KNOWN_BY_NUMBER.contains(name) || ofAnother || !parsed.matches()
        ? Message.of(SymbolPhrase.UNKNOWN_BODY, name)
        : numbered(SymbolTerm.body(parsed.group(1)), SymbolPhrase.BODY_NUMBERED, parsed.group(2))
            .orElseGet(() -> Message.of(SymbolPhrase.UNKNOWN_BODY, name));
  }

  /**
   * {@return the phrase that joins a body to the body above it, with "the" unless the body above it
   * has a number or no explanation}
   */
  static SymbolPhrase underBody(Translatable higher) {
    boolean isName = higher instanceof Message name && name.arguments().isEmpty();
    return isName ? SymbolPhrase.UNDER_THE : SymbolPhrase.UNDER;
  }

  static Translatable session(String printed) {
    Matcher parsed = SESSION.matcher(printed);
    if (LONG_NUMBER.matcher(printed).matches()) {
      return MessageArgument.of(printed);
    }
    if (!parsed.matches()) {
      return Message.of(SymbolPhrase.SESSION, printed);
    }
    Message session = Message.of(kindOfSession(parsed.group(1)), parsed.group(2));
    String part = parsed.group(3);
    return part == null ? session : Message.of(SymbolPhrase.SESSION_PART, session, part);
  }

  private static SymbolPhrase kindOfSession(@Nullable String prefix) {
    if (prefix == null) {
      return SymbolPhrase.SESSION;
    }
    return prefix.startsWith("E")
        ? SymbolPhrase.EMERGENCY_SPECIAL_SESSION
        : SymbolPhrase.SPECIAL_SESSION;
  }

  static Translatable series(String printed) {
    return known(SymbolTerm.series(Ascii.toUpperCase(printed)))
        .orElseGet(() -> Message.of(SymbolPhrase.UNKNOWN_SERIES, printed));
  }

  /** {@return whether a series describes the distribution of a document, not its nature} */
  static boolean isDistribution(String series) {
    return series.equals("L") || series.equals("R");
  }

  static Translatable modifier(String printed) {
    Matcher parsed = (printed.startsWith("(") ? IN_PARENTHESES : NUMBERED).matcher(printed);
    return Optional.of(parsed)
        .filter(Matcher::matches)
        .flatMap(
            word ->
                numbered(
                    SymbolTerm.modifier(word.group(1)),
                    SymbolPhrase.MODIFIER_NUMBERED,
                    word.group(2)))
        .orElseGet(() -> MessageArgument.of(printed));
  }

  private static Optional<Translatable> known(Optional<SymbolTerm> term) {
    return term.map(Message::of);
  }

  private static Optional<Translatable> numbered(
      Optional<SymbolTerm> term, SymbolPhrase phrase, @Nullable String number) {
    return known(term)
        .map(meaning -> number == null ? meaning : Message.of(phrase, meaning, number));
  }
}
