/**
 * Reads and writes any value of the model as YAML 1.2, with the same data as its JSON, for people
 * who write records by hand.
 *
 * <p>The names and the types of members are those of {@link org.unodc.cop.sdk.json}.
 *
 * <table>
 *   <caption>YAML and the same data in JSON</caption>
 *   <tr><th>YAML</th><th>JSON</th></tr>
 *   <tr><td>a mapping, in lines or in braces</td><td>an object; each key is a name, even if it
 *   looks like another type</td></tr>
 *   <tr><td>a sequence, in lines or in brackets</td><td>a list</td></tr>
 *   <tr><td>{@code true}, {@code false}, and a number as RFC 8259 writes it, such as
 *       {@code -1.5}</td><td>the same</td></tr>
 *   <tr><td>{@code null}, {@code ~} and an empty value</td><td>null, which no member allows:
 *   members that are not known are left out</td></tr>
 *   <tr><td>any other word without quotation marks, such as {@code NO}, {@code yes}, {@code 012},
 *       {@code 2024-10-14}, {@code 10:30}</td><td>that text</td></tr>
 *   <tr><td>anything in quotation marks, and blocks after {@code |} and {@code >}</td><td>that
 *       text</td></tr>
 *   <tr><td>comments, after a blank</td><td>not read; {@code CopYaml.rewrite} keeps them</td></tr>
 *   <tr><td>a line {@code ---} before the document, a line {@code ...} after it</td><td>not read; a
 *   note if only the second is missing</td></tr>
 *   <tr><td>further lines of a text or of brackets, if they are not indented by spaces, unless they begin with a closing bracket</td><td>refused</td></tr>
 *   <tr><td>anchors, aliases, tags, the merge key {@code <<}, keys that are not scalars, directives
 *   other than {@code %YAML 1.2}, a second document</td><td>refused</td></tr>
 * </table>
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.yaml;

import org.jspecify.annotations.NullMarked;
