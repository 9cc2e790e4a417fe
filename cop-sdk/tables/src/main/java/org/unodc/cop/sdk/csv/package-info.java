/**
 * Reads and writes comma-separated values as rows of cells. The lists and their columns are
 * described in {@link org.unodc.cop.sdk.table}.
 *
 * <table>
 * <caption>The form of a file</caption>
 * <tr><th>property</th><th>read</th><th>written</th></tr>
 * <tr><td>encoding</td><td>UTF-8, or UTF-16 with a byte order mark, such as the
 * "Unicode text" of Excel; anything else is refused</td><td>UTF-8</td></tr>
 * <tr><td>byte order mark</td><td>skipped</td><td>only if it is requested</td></tr>
 * <tr><td>delimiter</td><td>comma, semicolon, TAB or vertical bar: the one that is set, the one in
 * a first line such as {@code sep=;}, or the one that makes rows of equal length</td><td>comma, or
 * the one that is set</td></tr>
 * <tr><td>end of a row</td><td>CR LF, LF or CR</td><td>CR LF</td></tr>
 * <tr><td>blanks at the start or end of a cell</td><td>not data, unless an apostrophe is outside
 * them</td><td>an apostrophe outside them</td></tr>
 * <tr><td>text that a spreadsheet reads as a formula</td><td>an apostrophe before it is
 * removed</td><td>an apostrophe before it</td></tr>
 * </table>
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.csv;

import org.jspecify.annotations.NullMarked;
