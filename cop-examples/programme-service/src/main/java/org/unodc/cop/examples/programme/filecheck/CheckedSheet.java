package org.unodc.cop.examples.programme.filecheck;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The part of a file that was checked: the whole file, or one sheet of a workbook.
 *
 * @param name the name of the sheet; empty if the file has no sheets
 * @param list the list that the table was read as; empty for a record
 * @param values the number of values that could be read; empty for a record
 * @param isJudged whether the rules were run on the values
 * @param problems the problems of reading
 * @param notes what a reader should know although it is not wrong
 * @param findings the findings of the rules
 */
record CheckedSheet(
    Optional<String> name,
    Optional<ListKind> list,
    Optional<Integer> values,
    boolean isJudged,
    ImmutableList<ReadingNote> problems,
    ImmutableList<ReadingNote> notes,
    ImmutableList<PlacedFinding> findings) {

  /** {@return a file or sheet that could not be read} */
  static CheckedSheet unreadable(Optional<String> name, ImmutableList<ReadingNote> problems) {
    return new CheckedSheet(
        name,
        Optional.empty(),
        Optional.empty(),
        false,
        problems,
        ImmutableList.of(),
        ImmutableList.of());
  }
}
