package org.unodc.cop.tests.depositary;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;

/**
 * A depositary's table of 200 rows that is made up: every State under one of its names, with every
 * mark, footnotes and days in many forms, then former States, organizations and wrong cells. It
 * knows what a reader has to find.
 */
final class MadeUpTable {
  static final List<String> HEADERS =
      List.of(
          "Participant ¹",
          "Signature, Succession to signature(d), Provisional application(n)",
          "Ratification, Acceptance(A), Approval(AA), Accession(a),\nSuccession(d), Formal"
              + " confirmation(c), Definitive signature(s), Simplified procedure(p)",
          "Withdrawal");

  static final int ROWS = 200;

  private static final List<String> MARKS = List.of("", "A", "AA", "a", "d", "c", "s", "p");
  private static final List<String> KINDS =
      List.of(
          "RATIFICATION",
          "ACCEPTANCE",
          "APPROVAL",
          "ACCESSION",
          "SUCCESSION",
          "FORMAL_CONFIRMATION",
          "DEFINITIVE_SIGNATURE",
          "SIMPLIFIED_PROCEDURE");
  private static final List<String> FOOTNOTES =
      List.of("", "", " 1", " 1, 2", "\u00B9", " \u00B2\u00B3", " (4)", " *", "\u00A05");
  private static final List<String> BLANKS = List.of("", "-", "\u2013", "\u00A0", " ");
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d'\u00A0'MMM'\u00A0'uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("' 'd MMM uuuu' '", Locale.ENGLISH));

  private final List<ImmutableList<String>> rows = new ArrayList<>();
  private final List<String> actions = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  MadeUpTable(List<State> lacking) {
    List<State> states = new ArrayList<>(States.all());
    states.removeAll(lacking);
    states.forEach(state -> addState(state, rows.size()));
    addParticipantsOfTheRecord();
    addWrongRows();
    checkState(rows.size() == ROWS, "the table has %s rows", rows.size());
  }

  /** {@return the headers and the rows} */
  List<List<String>> cells() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(HEADERS);
    cells.addAll(rows);
    return cells;
  }

  /** {@return the actions that a reader finds, such as {@code aut ACCESSION 1992-06-12}} */
  List<String> actions() {
    return actions;
  }

  /** {@return the place of each problem, and the beginning of its message} */
  List<String> problems() {
    return problems;
  }

  private void addState(State state, int number) {
    String id = state.code().value().toLowerCase(Locale.ROOT);
    LocalDate signed = LocalDate.of(1990, 1, 1).plusDays(37L * number);
    LocalDate bound = signed.plusDays(400L + number);
    int mark = number % MARKS.size();
    boolean signs = number % 3 != 0;
    boolean inherits = signs && mark == 4;
    boolean applies = signs && mark == 7;
    boolean consents = number % 5 != 4 || !signs;
    boolean leaves = consents && number % 17 == 0;
    String signature = BLANKS.get(number % BLANKS.size());
    if (signs) {
      signature = form(signed, number) + (inherits ? " d" : "") + footnote(number + 1);
      actions.add(id + (inherits ? " SUCCESSION_TO_SIGNATURE " : " SIGNATURE ") + signed);
    }
    if (applies) {
      signature += "; " + form(signed.plusDays(9), number + 3) + " n";
      actions.add(id + " PROVISIONAL_APPLICATION " + signed.plusDays(9));
    }
    String consent = BLANKS.get((number + 2) % BLANKS.size());
    if (consents) {
      consent = form(bound, number + 1) + (number % 2 == 0 ? " " : "") + MARKS.get(mark);
      consent = (leaves ? "[" + consent + "]" : consent) + footnote(number + 2);
      actions.add(id + " " + KINDS.get(mark) + " " + bound);
    }
    LocalDate left = bound.plusYears(3);
    if (leaves) {
      actions.add(id + " DENUNCIATION " + left);
    }
    rows.add(
        ImmutableList.of(
            name(state, number) + footnote(number),
            signature,
            consent,
            leaves ? form(left, number) : ""));
  }

  /** {@return one of the names of a State: in a language, an older one, its formal one, a code} */
  private static String name(State state, int number) {
    List<String> names = new ArrayList<>(state.name().texts().values());
    names.addAll(state.aliases());
    state.formalName().ifPresent(formal -> names.addAll(formal.texts().values()));
    names.add(state.code().value());
    names.add(state.name().toString().toUpperCase(Locale.ROOT));
    names.add(state.name().toString().replace('\'', '\u2019').replace(' ', '\u00A0'));
    return names.get(number % names.size());
  }

  private static String form(LocalDate day, int number) {
    return FORMS.get(number % FORMS.size()).format(day);
  }

  private static String footnote(int number) {
    return FOOTNOTES.get(number % FOOTNOTES.size());
  }

  private void addParticipantsOfTheRecord() {
    add("Yugoslavia (former) 7", "8 Mar 1990", "10 Oct 1990", "");
    actions.add("yug SIGNATURE 1990-03-08");
    actions.add("yug RATIFICATION 1990-10-10");
    add("European Community 3, 4", "9 Mar 1990", "11 Oct 1990 AA", "");
    actions.add("eu SIGNATURE 1990-03-09");
    actions.add("eu APPROVAL 1990-10-11");
    add("International Harbour Bureau", "", "12 Oct 1990 c, 1 May 1999 a 5", "");
    actions.add("harbour-bureau FORMAL_CONFIRMATION 1990-10-12");
    actions.add("harbour-bureau ACCESSION 1999-05-01");
  }

  private void addWrongRows() {
    wrong("A", "Neither the record nor", "Atlantis", "1 May 1990", "", "");
    wrong("A", "\"Korea\" may mean", "Korea", "2 May 1990", "", "");
    wrong(
        "A",
        "Czechoslovakia is a State that ceased to exist",
        "Czechoslovakia",
        "3 May 1990",
        "",
        "");
    wrong("A", "The depositary continues the entries", "USSR", "4 May 1990", "", "");
    wrong("A", "\"Hong Kong\" is the name of a territory", "Hong Kong", "", "5 May 1990 a", "");
    wrong("A", "This row has days", "", "6 May 1990", "", "");
    wrong("B", "A day such as", "Kiribati", "n/a", "7 May 1990", "");
    wrong("C", "The header does not explain the mark \"aa\"", "Nauru", "", "8 May 1990 aa", "");
    wrong("C", "The calendar has no such day", "Tonga", "9 May 1990", "31 Jun 1990", "");
    wrong("C", "A year of four digits", "Tuvalu", "9 May 1990", "12 Jun 19903", "");
    wrong("C", "It is not clear whether", "Vanuatu", "", "03/04/1990 a", "");
    wrong("C", "Square brackets mean", "Samoa", "", "[1 Aug 1990 a]", "");
    wrong("C", "Square brackets mean", "[Palau]", "", "1 Aug 1990", "1 Aug 1980");
    wrong("B", "The header does not explain the mark \"s\"", "Fiji", "1 Aug 1990 s", "", "");
    wrong("A", "This is the same participant as in row", "Austria 2", "1 Aug 1990", "", "");
  }

  private void wrong(String column, String message, String... cells) {
    add(cells);
    problems.add(column + (rows.size() + 1) + " " + message);
  }

  private void add(String... cells) {
    rows.add(ImmutableList.copyOf(cells));
  }
}
