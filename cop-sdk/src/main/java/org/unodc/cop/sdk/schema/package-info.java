/**
 * The schemas of the JSON, for those who check or generate outside of this library: JSON Schema
 * 2020-12 and OpenAPI 3.1, made from the same declarations that read and write. They are also in
 * this package as the files {@code cop-1.schema.json} and {@code cop-1.openapi.json}.
 *
 * <table>
 * <caption>How the schemas say what the JSON is</caption>
 * <tr><th>in the JSON</th><th>in the schema</th></tr>
 * <tr><td>a type of the model</td><td>a definition of its name, such as {@code SideEvent}</td></tr>
 * <tr><td>an object</td><td>{@code properties}, {@code required}, and no others
 *     ({@code additionalProperties} is false)</td></tr>
 * <tr><td>an object of one of several types</td><td>{@code oneOf}; each case is a definition, such
 *     as {@code ActorPerson}, whose {@code type} is constant. OpenAPI has the {@code discriminator}
 *     too.</td></tr>
 * <tr><td>a text in languages</td><td>{@code oneOf} a text that is not blank and an object</td></tr>
 * <tr><td>a word of a closed list</td><td>{@code enum}</td></tr>
 * <tr><td>a word of an open list</td><td>any text that is not blank, with {@code examples}</td></tr>
 * <tr><td>an id, a code, a day, a time</td><td>{@code pattern}, and {@code format} and
 *     {@code maxLength} where they fit</td></tr>
 * <tr><td>a whole number</td><td>{@code integer} from {@code minimum} to {@code maximum}</td></tr>
 * <tr><td>what is not known</td><td>not required; {@code null} is never valid</td></tr>
 * <tr><td>what the documentation says</td><td>{@code description} of each definition and
 *     member</td></tr>
 * <tr><td>names that stand twice, zones that nobody knows, members that do not go together,
 *     limits of size</td><td>not said</td></tr>
 * </table>
 */
@NullMarked
package org.unodc.cop.sdk.schema;

import org.jspecify.annotations.NullMarked;
