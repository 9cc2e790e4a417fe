/**
 * Workbooks of spreadsheets (Office Open XML), in and out. Here are only sheets of cells; which
 * lists there are, and what their columns mean, says {@link org.unodc.cop.sdk.table}. It needs
 * fastexcel to write and fastexcel-reader to read.
 *
 * <table>
 * <caption>What a cell is</caption>
 * <tr><th>in the workbook</th><th>read as</th><th>written</th></tr>
 * <tr><td>text</td><td>the text, without the blanks at its ends unless an apostrophe stands outside
 * them</td><td>every cell, never as a formula</td></tr>
 * <tr><td>number</td><td>its digits: 1 and not 1.0, 1200000 and not 1.2E6; a percentage with its
 * sign</td><td>no</td></tr>
 * <tr><td>number that is shown with more zeros, or with words before it</td><td>as it is shown: 007,
 * se-008; a fault where that is not clear</td><td>no</td></tr>
 * <tr><td>number that is shown as a day or time</td><td>2024-10-14, 2024-10-14T13:15:00 or
 * 13:15:00, without a zone; a fault where a month or a year is shown without its day</td><td>no</td></tr>
 * <tr><td>truth value</td><td>TRUE or FALSE</td><td>no</td></tr>
 * <tr><td>formula</td><td>the value that was stored with it; a fault where there is none</td><td>no</td></tr>
 * <tr><td>error such as #REF!</td><td>a fault</td><td>no</td></tr>
 * <tr><td>cells that are merged</td><td>the first has the value, the others are empty</td><td>no</td></tr>
 * <tr><td>hidden sheet</td><td>when asked for</td><td>no</td></tr>
 * <tr><td>hidden row or column</td><td>as any other</td><td>no</td></tr>
 * </table>
 *
 * <p>Comments, colours, pictures and the like are not read.
 */
@NullMarked
package org.unodc.cop.sdk.xlsx;

import org.jspecify.annotations.NullMarked;
