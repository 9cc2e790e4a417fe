/**
 * Reads inputs that are too long for the memory, one value at a time: NDJSON with {@link
 * org.unodc.cop.sdk.stream.CopNdjson}, and one record of any length, element by element, with
 * {@link org.unodc.cop.sdk.stream.CopElements}. A problem in one value does not affect the other
 * values.
 *
 * <table>
 * <caption>The form of NDJSON</caption>
 * <tr><th>in the file</th><th>meaning</th></tr>
 * <tr><td>a line</td><td>one complete value of the type as JSON, with the same members as in any
 * other document; a record begins with its {@code format}</td></tr>
 * <tr><td>the end of a line</td><td>LF or CR LF when read, LF when written; the last line may have
 * none</td></tr>
 * <tr><td>a line of only spaces and tabs</td><td>no value; it is skipped, but counted as a
 * line</td></tr>
 * <tr><td>a CR inside a line</td><td>a problem of that line</td></tr>
 * <tr><td>a byte order mark</td><td>ignored at the start of the file, a problem anywhere
 * else</td></tr>
 * </table>
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.stream;

import org.jspecify.annotations.NullMarked;
