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
    SymbolRefusal.when(
        SymbolWords.isSeries(word) || SymbolWords.isBody(word),
        0,
        SymbolFault.ORGAN_REQUIRED,
        word);
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
    session(part, start);
    afterSession = true;
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

  SymbolDraft finish(int end) {
    usePendingNumberAsNumber();
    SymbolRefusal.when(number == null, end, SymbolFault.NO_DOCUMENT_NUMBER);
    return this;
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
