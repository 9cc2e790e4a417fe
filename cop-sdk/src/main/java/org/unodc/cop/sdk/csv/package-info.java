/**
 * Comma-separated values, in and out. Here are only rows of cells; which lists there are, and what
 * their columns mean, says {@link org.unodc.cop.sdk.table}. It needs FastCSV.
 *
 * <table>
 * <caption>What a file is</caption>
 * <tr><th>of the file</th><th>read</th><th>written</th></tr>
 * <tr><td>encoding</td><td>UTF-8; anything else is refused</td><td>UTF-8</td></tr>
 * <tr><td>byte order mark</td><td>passed over</td><td>when asked for</td></tr>
 * <tr><td>delimiter</td><td>comma, semicolon, TAB or vertical bar: as given, as a first line
 * {@code sep=;} says, or the one that makes rows of equal length</td><td>comma, or as given</td></tr>
 * <tr><td>end of a row</td><td>CR LF, LF or CR</td><td>CR LF</td></tr>
 * <tr><td>blanks at the ends of a cell</td><td>no data, unless behind an apostrophe</td><td>an
 * apostrophe outside them</td></tr>
 * <tr><td>what a spreadsheet takes for a formula</td><td>an apostrophe before it is taken
 * away</td><td>an apostrophe before it</td></tr>
 * </table>
 */
@NullMarked
package org.unodc.cop.sdk.csv;

import org.jspecify.annotations.NullMarked;
