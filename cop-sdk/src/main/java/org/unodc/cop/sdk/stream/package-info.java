/**
 * Inputs that are too long to be held in memory, read one value at a time: NDJSON with {@link
 * org.unodc.cop.sdk.stream.CopNdjson}, and one record of any length, element by element, with
 * {@link org.unodc.cop.sdk.stream.CopElements}. What is wrong in one place costs that place alone.
 *
 * <table>
 * <caption>What a line of NDJSON is</caption>
 * <tr><th>in the file</th><th>is</th></tr>
 * <tr><td>a line</td><td>one value of the type as JSON, all of it: the same members as in any other
 * document; a whole record has its {@code format} in front</td></tr>
 * <tr><td>the end of a line</td><td>LF or CR LF when read, LF when written; the last line may do
 * without</td></tr>
 * <tr><td>a line of nothing but spaces and tabs</td><td>no value; it is passed over and counted as a
 * line</td></tr>
 * <tr><td>a CR inside of a line</td><td>a problem of that line</td></tr>
 * <tr><td>a byte order mark</td><td>nothing at the very beginning, and a problem anywhere
 * else</td></tr>
 * </table>
 */
@NullMarked
package org.unodc.cop.sdk.stream;

import org.jspecify.annotations.NullMarked;
