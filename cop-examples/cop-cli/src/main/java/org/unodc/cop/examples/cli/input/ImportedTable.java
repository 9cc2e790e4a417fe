package org.unodc.cop.examples.cli.input;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.table.TableProblem;

/**
 * The result of the import of a table.
 *
 * @param record the record with what the rows without problems add
 * @param notes what was not read although it is not wrong
 * @param problems the problems of the other rows
 * @param additions one line for each addition or change that the counts do not name
 * @param remarks what the user should know although nothing was read from it
 * @param counts the numbers of additions and problems in words
 */
public record ImportedTable(
    Conference record,
    ImmutableList<TableProblem> notes,
    ImmutableList<TableProblem> problems,
    ImmutableList<String> additions,
    ImmutableList<String> remarks,
    String counts) {}
