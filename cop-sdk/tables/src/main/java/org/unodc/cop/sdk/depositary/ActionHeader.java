package org.unodc.cop.sdk.depositary;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * The header of a column of days, such as "Ratification, Acceptance(A), Accession(a)".
 *
 * @param phrases the phrases of the header, in its order
 */
record ActionHeader(ImmutableList<Phrase> phrases) {
  private static final String SEPARATORS = ",;/|+\n\r\u3001\u060C\u061B";
  private static final CharMatcher NO_WORDS =
      CharMatcher.anyOf("0123456789 \t.:-" + DepositaryTokens.FOOTNOTE_SIGNS);
  private static final int MAX_LENGTH = 1_000;

  /** Maximum number of letters of a mark. */
  static final int MAX_MARK = 3;

  /**
   * A phrase of a header.
   *
   * @param text the phrase as it is in the header
   * @param mark the mark in parentheses after the phrase; empty if there is none
   * @param kinds the kinds of action that the phrase names; empty if they are not known
   */
  record Phrase(String text, String mark, ImmutableSet<TreatyActionKind> kinds) {
    @Override
    public String toString() {
      String name =
          kinds.isEmpty() ? text : kinds.stream().map(Enum::name).collect(joining(" or "));
      return mark.isEmpty() ? name : name + "(" + mark + ")";
    }
  }

  /** {@return the header in this text; empty if none of its phrases is a known action} */
  static Optional<ActionHeader> parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    ActionHeader header = new ActionHeader(phrases(DepositaryTokens.normalized(text)));
    return Optional.of(header).filter(read -> !read.kinds().isEmpty());
  }

  /** {@return all kinds of action in the column} */
  ImmutableSet<TreatyActionKind> kinds() {
    return phrases.stream()
        .flatMap(phrase -> phrase.kinds().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the phrases that are not known} */
  ImmutableList<Phrase> unknown() {
    return phrases.stream()
        .filter(phrase -> phrase.kinds().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the kind of action that a day with this mark records}
   *
   * @param mark the mark; empty for a day without a mark
   * @throws IllegalArgumentException if the header does not explain the mark by exactly one known
   *     kind
   */
  TreatyActionKind kind(String mark) {
    ImmutableList<Phrase> meant =
        phrases.stream()
            .filter(phrase -> phrase.mark().equals(mark))
            .collect(ImmutableList.toImmutableList());
    Translatable what =
        mark.isEmpty()
            ? ProblemText.of("depositary.no-mark")
            : ProblemText.of("depositary.mark", InputQuotation.shown(mark));
    InputRefusedException.check(!meant.isEmpty(), "depositary.mark-not-explained", what, written());
    meant.forEach(
        phrase ->
            InputRefusedException.check(
                !phrase.kinds().isEmpty(),
                "depositary.mark-unknown",
                what,
                InputQuotation.shown(phrase.text())));
    ImmutableSet<TreatyActionKind> kinds =
        meant.stream()
            .flatMap(phrase -> phrase.kinds().stream())
            .collect(ImmutableSet.toImmutableSet());
    InputRefusedException.check(
        kinds.size() == 1, "depositary.mark-ambiguous", what, Message.list(kinds.asList()));
    return kinds.iterator().next();
  }

  /** {@return the phrases and marks as they are in the header} */
  private Translatable written() {
    return Message.list(
        phrases.stream()
            .map(
                phrase ->
                    phrase.mark().isEmpty()
                        ? phrase.text()
                        : phrase.text() + "(" + phrase.mark() + ")")
            .toList());
  }

  /** {@return the kinds and marks in the form of a header, such as RATIFICATION, ACCESSION(a)} */
  @Override
  public String toString() {
    return phrases.stream().map(Phrase::toString).collect(joining(", "));
  }

  private static ImmutableList<Phrase> phrases(String text) {
    ImmutableList.Builder<Phrase> phrases = ImmutableList.builder();
    StringBuilder phrase = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char unit = text.charAt(i);
      int close = unit == '(' ? text.indexOf(')', i) : -1;
      String inside = close < 0 ? "" : text.substring(i + 1, close).strip();
      if (isMark(inside)) {
        add(phrases, phrase, inside);
        i = close + 1;
      } else if (SEPARATORS.indexOf(unit) >= 0) {
        add(phrases, phrase, "");
        i++;
      } else {
        phrase.append(unit);
        i++;
      }
    }
    add(phrases, phrase, "");
    return phrases.build();
  }

  private static boolean isMark(String inside) {
    return !inside.isEmpty()
        && inside.length() <= MAX_MARK
        && (inside.codePoints().allMatch(Character::isLetter) || inside.replace("*", "").isEmpty());
  }

  private static void add(
      ImmutableList.Builder<Phrase> phrases, StringBuilder collected, String mark) {
    String text = NO_WORDS.trimFrom(collected.toString().strip());
    collected.setLength(0);
    if (!text.isEmpty() || !mark.isEmpty()) {
      phrases.add(new Phrase(text, mark, DepositaryTerms.kinds(text)));
    }
  }
}
