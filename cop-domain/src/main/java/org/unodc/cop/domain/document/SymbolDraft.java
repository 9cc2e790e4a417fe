package org.unodc.cop.domain.document;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The parts of a symbol that have been parsed so far. Each new part must fit those before it. */
final class SymbolDraft {
  private final List<String> bodies = new ArrayList<>();
  private final List<String> modifiers = new ArrayList<>();
  private String organ = "";
  private @Nullable String session;
  private @Nullable String series;
  private @Nullable String number;

  /** A number that is the session or the number of the document, depending on the next part. */
  private @Nullable String pendingNumber;

  /**
   * Whether the session was a separate part. After it, an unknown word is rejected: taking it for a
   * body would be a guess.
   */
  private boolean afterSession;

  String organ() {
    return organ;
  }

  ImmutableList<String> bodies() {
    return ImmutableList.copyOf(bodies);
  }

  Optional<String> sessionOrYear() {
    return Optional.ofNullable(session);
  }

  Optional<String> series() {
    return Optional.ofNullable(series);
  }

  Optional<String> number() {
    return Optional.ofNullable(number);
  }

  ImmutableList<String> modifiers() {
    return ImmutableList.copyOf(modifiers);
  }

  void organ(String word) {
    int hyphen = word.indexOf('-');
    String first = hyphen < 0 ? word : word.substring(0, hyphen);
    SymbolRefusal.when(SymbolWords.isKnown(first), 0, SymbolFault.ORGAN_REQUIRED, first);
    SymbolRefusal.when(
        hyphen >= 0 && SymbolWords.isKnown(word.substring(hyphen + 1)), hyphen, SymbolFault.HYPHEN);
    organ = word;
  }

  void number(Matcher parsed, int start) {
    SymbolRefusal.when(!modifiers.isEmpty(), start, SymbolFault.NUMBER_AFTER_MODIFIER);
    SymbolRefusal.when(
        number != null || (pendingNumber != null && session != null),
        start,
        SymbolFault.TOO_MANY_NUMBERS);
    usePendingNumberAsSession(start);
    if (isAmbiguous(parsed)) {
      pendingNumber = parsed.group();
      return;
    }
    number = parsed.group(1) + Strings.nullToEmpty(parsed.group(2));
    sessionInParentheses(parsed, start);
  }

  void specialSession(String part, int start) {
    SymbolRefusal.when(
        pendingNumber != null || number != null, start, SymbolFault.SESSION_AFTER_NUMBER);
    separateSession(part, start);
  }

  void separateSession(String part, int start) {
    session(part, start);
    afterSession = true;
  }

  /** {@return whether a word is the session of a decision, such as X in DEC/X/2} */
  boolean isSessionInRomanNumber(Matcher parsed) {
    return SymbolWords.DECISION.equals(series)
        && number == null
        && pendingNumber == null
        && session == null
        && SymbolForms.ROMAN_NUMBER.matcher(parsed.group()).matches();
  }

  /** {@return whether a word is a resolution of a body with a number, such as EA.4/Res.1} */
  boolean isResolutionOfNumberedBody(Matcher parsed) {
    return parsed.group(1).equals(SymbolWords.RESOLUTION)
        && parsed.group(2) != null
        && SymbolForms.isNumber(parsed.group(2))
        && pendingNumber == null
        && session == null
        && !bodies.isEmpty()
        && Character.isDigit(lastCharacter(bodies.get(bodies.size() - 1)));
  }

  /** Adds a body that is not interpreted, such as OzL.Pro.28 or COP-MOP. */
  void unknownBody(String printed, int start) {
    SymbolRefusal.when(
        pendingNumber != null || number != null || afterSession,
        start,
        SymbolFault.UNKNOWN_WORD,
        printed);
    SymbolRefusal.when(series != null, start, SymbolFault.BODY_AFTER_SERIES_OR_NUMBER);
    bodies.add(printed);
  }

  /** Adds a body, its session and the number in parentheses, such as COP8(1). */
  void bodyWithSessionAndNumber(Matcher parsed, int start) {
    unknownBody(parsed.group(1), start);
    separateSession(parsed.group(2), start + parsed.start(2));
    number = parsed.group(3);
  }

  void body(Matcher parsed, int start) {
    String word = parsed.group(1);
    SymbolRefusal.when(
        (pendingNumber != null || number != null || afterSession) && !SymbolWords.isBody(word),
        start,
        SymbolFault.UNKNOWN_WORD,
        word);
    SymbolRefusal.when(
        series != null || number != null, start, SymbolFault.BODY_AFTER_SERIES_OR_NUMBER);
    usePendingNumberAsSession(start);
    bodies.add(parsed.group());
    sessionInParentheses(parsed, start);
  }

  void series(Matcher parsed, int start) {
    SymbolRefusal.when(!modifiers.isEmpty(), start, SymbolFault.SERIES_AFTER_MODIFIER);
    SymbolRefusal.when(series != null, start, SymbolFault.SECOND_SERIES);
    SymbolRefusal.when(number != null, start, SymbolFault.SERIES_AFTER_NUMBER);
    usePendingNumberAsSession(start);
    series = parsed.group(1);
    String suffix = parsed.group(2);
    SymbolRefusal.when(
        parsed.group(3) != null || (suffix != null && !SymbolForms.isNumber(suffix)),
        start + series.length(),
        SymbolFault.ONLY_NUMBER_AFTER_SERIES,
        series);
    number = suffix;
  }

  void modifier(Matcher parsed, int start) {
    usePendingNumberAsNumber();
    SymbolRefusal.when(number == null, start, SymbolFault.MODIFIER_BEFORE_NUMBER);
    String word = parsed.group(1);
    String suffix = parsed.group(2);
    if (word.equals(SymbolWords.SUMMARY)) {
      SymbolRefusal.when(!word.equals(parsed.group()), start, SymbolFault.SUFFIX_OF_MODIFIER, word);
    } else {
      SymbolRefusal.when(
          suffix == null || !SymbolForms.isNumber(suffix) || parsed.group(3) != null,
          start,
          SymbolFault.MODIFIER_WITHOUT_NUMBER,
          word);
    }
    modifiers.add(parsed.group());
  }

  /** Adds a modifier after a space or in parentheses, such as Rev.1 in 10 Rev.1. */
  void modifierInPart(String printed, int start) {
    usePendingNumberAsNumber();
    SymbolRefusal.when(number == null, start, SymbolFault.MODIFIER_BEFORE_NUMBER);
    modifiers.add(printed);
  }

  SymbolDraft finish(int end) {
    usePendingNumberAsNumber();
    SymbolRefusal.when(number == null, end, SymbolFault.NO_DOCUMENT_NUMBER);
    return this;
  }

  private static char lastCharacter(String body) {
    return body.charAt(body.length() - 1);
  }

  private boolean isAmbiguous(Matcher parsed) {
    boolean resumed =
        series == null && session == null && SymbolForms.RESUMED.matcher(parsed.group()).matches();
    return resumed || (parsed.group(2) == null && parsed.group(3) == null);
  }

  private void usePendingNumberAsNumber() {
    if (pendingNumber != null) {
      int parenthesis = pendingNumber.indexOf('(');
      number = parenthesis < 0 ? pendingNumber : pendingNumber.substring(0, parenthesis);
      session = parenthesis < 0 ? session : pendingNumber.substring(parenthesis);
      pendingNumber = null;
    }
  }

  private void usePendingNumberAsSession(int start) {
    if (pendingNumber != null) {
      session(pendingNumber, start);
      afterSession = true;
      pendingNumber = null;
    }
  }

  private void sessionInParentheses(Matcher parsed, int start) {
    String printed = parsed.group(3);
    if (printed != null) {
      session(printed, start + parsed.start(3));
    }
  }

  private void session(String printed, int start) {
    SymbolRefusal.when(session != null, start, SymbolFault.SECOND_SESSION);
    session = printed;
  }
}
