package org.unodc.cop.domain.document;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What the parts of a symbol have said so far; each new part must fit those before it. */
final class SymbolDraft {
  private final List<String> bodies = new ArrayList<>();
  private final List<String> modifiers = new ArrayList<>();
  private String organ = "";
  private @Nullable String session;
  private @Nullable String series;
  private @Nullable String number;

  /** A bare number of which the next part says whether it is the session or the number. */
  private @Nullable String open;

  /** Whether the session was a part of its own: behind it an unknown word would be a guess. */
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
        "the symbol begins with " + word + " and not with an organ");
    organ = word;
  }

  void number(Matcher parsed, int start) {
    SymbolRefusal.when(!modifiers.isEmpty(), start, "a number behind a modifier");
    SymbolRefusal.when(
        number != null || (open != null && session != null), start, "a number too many");
    closeOpenAsSession(start);
    if (isUndecided(parsed)) {
      open = parsed.group();
      return;
    }
    number = parsed.group(1) + Strings.nullToEmpty(parsed.group(2));
    sessionInParentheses(parsed, start);
  }

  void specialSession(String part, int start) {
    SymbolRefusal.when(open != null || number != null, start, "a session behind the number");
    session(part, start);
    afterSession = true;
  }

  void body(Matcher parsed, int start) {
    String word = parsed.group(1);
    SymbolRefusal.when(
        (open != null || number != null || afterSession) && !SymbolWords.isBody(word),
        start,
        "\"" + word + "\" is not known as a series, a modifier or a body");
    SymbolRefusal.when(
        series != null || number != null, start, "a body behind the series or number");
    closeOpenAsSession(start);
    bodies.add(parsed.group());
    sessionInParentheses(parsed, start);
  }

  void series(Matcher parsed, int start) {
    SymbolRefusal.when(!modifiers.isEmpty(), start, "a series behind a modifier");
    SymbolRefusal.when(series != null, start, "a second series");
    SymbolRefusal.when(number != null, start, "a series behind the number");
    closeOpenAsSession(start);
    series = parsed.group(1);
    String suffix = parsed.group(2);
    SymbolRefusal.when(
        parsed.group(3) != null || (suffix != null && !SymbolForms.isNumber(suffix)),
        start + series.length(),
        "only a number belongs to the series " + series);
    number = suffix;
  }

  void modifier(Matcher parsed, int start) {
    closeOpenAsNumber();
    SymbolRefusal.when(number == null, start, "a modifier before the number");
    String word = parsed.group(1);
    String suffix = parsed.group(2);
    if (word.equals(SymbolWords.SUMMARY)) {
      SymbolRefusal.when(
          !word.equals(parsed.group()), start, "the modifier " + word + " takes nothing");
    } else {
      SymbolRefusal.when(
          suffix == null || !SymbolForms.isNumber(suffix) || parsed.group(3) != null,
          start,
          "the modifier " + word + " takes a number and nothing else");
    }
    modifiers.add(parsed.group());
  }

  SymbolDraft finish(int end) {
    closeOpenAsNumber();
    SymbolRefusal.when(number == null, end, "the symbol ends without a document number");
    return this;
  }

  private boolean isUndecided(Matcher parsed) {
    boolean resumed =
        series == null && session == null && SymbolForms.RESUMED.matcher(parsed.group()).matches();
    return resumed || (parsed.group(2) == null && parsed.group(3) == null);
  }

  private void closeOpenAsNumber() {
    if (open != null) {
      int parenthesis = open.indexOf('(');
      number = parenthesis < 0 ? open : open.substring(0, parenthesis);
      session = parenthesis < 0 ? session : open.substring(parenthesis);
      open = null;
    }
  }

  private void closeOpenAsSession(int start) {
    if (open != null) {
      session(open, start);
      afterSession = true;
      open = null;
    }
  }

  private void sessionInParentheses(Matcher parsed, int start) {
    String printed = parsed.group(3);
    if (printed != null) {
      session(printed, start + parsed.start(3));
    }
  }

  private void session(String printed, int start) {
    SymbolRefusal.when(session != null, start, "a second session or year");
    session = printed;
  }
}
