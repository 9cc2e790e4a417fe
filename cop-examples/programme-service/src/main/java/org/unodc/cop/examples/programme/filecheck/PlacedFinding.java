package org.unodc.cop.examples.programme.filecheck;

import java.util.OptionalInt;
import org.unodc.cop.domain.rule.Finding;

/**
 * A finding with its place in the file.
 *
 * @param finding the finding
 * @param line the line of a text; empty in a table
 * @param column the column of a text, in UTF-16 units; empty in a table
 * @param row the row of a table; empty in a text
 */
record PlacedFinding(Finding finding, OptionalInt line, OptionalInt column, OptionalInt row) {}
