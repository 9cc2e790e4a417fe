/**
 * Reads and writes workbooks of spreadsheets (Office Open XML) as sheets of cells. The lists and
 * their columns are described in {@link org.unodc.cop.sdk.table}.
 *
 * <table>
 * <caption>The form of a cell</caption>
 * <tr><th>in the workbook</th><th>read as</th><th>written</th></tr>
 * <tr><td>text</td><td>the text, without blanks at its start and end unless an apostrophe is
 * outside them</td><td>every cell, never as a formula</td></tr>
 * <tr><td>number</td><td>its digits: 1 rather than 1.0, 1200000 rather than 1.2E6; a percentage
 * with its sign</td><td>no</td></tr>
 * <tr><td>number that is shown with leading zeros, or with words before it</td><td>as it is shown:
 * 007, se-008; a fault if that is not clear</td><td>no</td></tr>
 * <tr><td>number that is shown as a date or time</td><td>2024-10-14, 2024-10-14T13:15:00 or
 * 13:15:00, without a zone; a fault if a month or a year is shown without a
 * day</td><td>no</td></tr>
 * <tr><td>truth value</td><td>TRUE or FALSE</td><td>no</td></tr>
 * <tr><td>formula</td><td>the value that is stored with it; a fault if there is
 * none</td><td>no</td></tr>
 * <tr><td>error such as #REF!</td><td>a fault</td><td>no</td></tr>
 * <tr><td>merged cells</td><td>the first one has the value, the others in its row are empty, those
 * in the rows below are faults</td><td>no</td></tr>
 * <tr><td>hidden sheet</td><td>only if it is requested</td><td>no</td></tr>
 * <tr><td>hidden row or column</td><td>like any other, with a note</td><td>no</td></tr>
 * </table>
 *
 * <p>Other content, such as comments, colours and pictures, is not read.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.xlsx;

import org.jspecify.annotations.NullMarked;
