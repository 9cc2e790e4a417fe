package org.unodc.cop.sdk.depositary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/**
 * A day in a cell of the depositary.
 *
 * @param day the day
 * @param mark the mark after the day; empty if there is none
 * @param inBrackets whether the day is in square brackets, because the participant has withdrawn
 * @param footnotes the footnotes that the entry refers to, such as 3 or *
 */
record DatedEntry(LocalDate day, String mark, boolean inBrackets, ImmutableList<String> footnotes) {
  /** Longer cells are texts, not days. */
  private static final int MAX_LENGTH = 500;

  /**
   * {@return the entries of a cell}
   *
   * @param dayFirst whether the day comes first in a day such as 03/04/1992
   * @throws IllegalArgumentException if the cell has anything but days, marks, brackets and
   *     footnotes
   */
  static ImmutableList<DatedEntry> parse(String cell, boolean dayFirst) {
    InputRefusedException.check(cell.length() <= MAX_LENGTH, "depositary.long-text");
    return new Parser(DepositaryTokens.of(cell), dayFirst).entries();
  }

  private static final class Parser {
    private final DepositaryTokens tokens;
    private final boolean dayFirst;
    private final List<DatedEntry> entries = new ArrayList<>();
    private int next;
    private boolean inBrackets;

    Parser(DepositaryTokens tokens, boolean dayFirst) {
      this.tokens = tokens;
      this.dayFirst = dayFirst;
    }

    ImmutableList<DatedEntry> entries() {
      while (next < tokens.size()) {
        step();
      }
      InputRefusedException.check(!inBrackets, "depositary.bracket");
      InputRefusedException.check(!entries.isEmpty(), "depositary.day-expected");
      return ImmutableList.copyOf(entries);
    }

    private void step() {
      String token = tokens.at(next);
      if (token.equals("[") && !inBrackets) {
        inBrackets = true;
        next++;
      } else if (token.equals("]") && inBrackets && !entries.isEmpty()) {
        inBrackets = false;
        next++;
        addFootnotes();
      } else if (",;/".contains(token) && !entries.isEmpty() && next + 1 < tokens.size()) {
        next++;
      } else {
        addDay(
            day(next)
                .orElseThrow(() -> InputRefusedException.of("depositary.day-and-mark-expected")));
      }
    }

    private void addDay(WrittenDay written) {
      next = written.end();
      String mark = mark();
      entries.add(new DatedEntry(written.day(), mark, inBrackets, ImmutableList.of()));
      addFootnotes();
    }

    private String mark() {
      boolean bracketed = tokens.at(next).equals("(") && tokens.at(next + 2).equals(")");
      int place = bracketed ? next + 1 : next;
      boolean isMark =
          tokens.isWord(place)
              && tokens.at(place).length() <= ActionHeader.MAX_MARK
              && (bracketed || day(place).isEmpty());
      if (!isMark) {
        return "";
      }
      next = bracketed ? next + 3 : next + 1;
      return tokens.at(place);
    }

    /** Adds the footnotes at the current place to the last entry. */
    private void addFootnotes() {
      DatedEntry last = entries.remove(entries.size() - 1);
      ImmutableList.Builder<String> footnotes = ImmutableList.builder();
      footnotes.addAll(last.footnotes());
      int place = footnote();
      while (place >= 0) {
        footnotes.add(tokens.at(place));
        next = place + (tokens.at(place + 1).equals(")") ? 2 : 1);
        place = footnote();
      }
      entries.add(new DatedEntry(last.day(), last.mark(), last.inBrackets(), footnotes.build()));
    }

    /** {@return the index of the next footnote, maybe after a comma or bracket; -1 if none} */
    private int footnote() {
      boolean apart = tokens.at(next).equals(",") || tokens.at(next).equals("(");
      int place = apart ? next + 1 : next;
      return tokens.isFootnote(place) && day(place).isEmpty() ? place : -1;
    }

    private Optional<WrittenDay> day(int place) {
      return WrittenDay.at(place, tokens, dayFirst);
    }
  }
}
