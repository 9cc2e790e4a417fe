/**
 * The schemas of the JSON, for programs that validate documents or generate code without this
 * library: JSON Schema 2020-12 and OpenAPI 3.1. They are made from the same declarations that read
 * and write the JSON. The package also contains them as the files {@code cop-1.schema.json} and
 * {@code cop-1.openapi.json}.
 *
 * <table>
 * <caption>How the schemas describe the JSON</caption>
 * <tr><th>in the JSON</th><th>in the schema</th></tr>
 * <tr><td>a type of the model</td><td>a definition with its name, such as {@code
 *     SideEvent}</td></tr>
 * <tr><td>a value that is computed, such as a finding or a deadline</td><td>a definition with its
 *     name, such as {@code Finding}; the library only writes it</td></tr>
 * <tr><td>an object</td><td>{@code properties} and {@code required}; {@code additionalProperties} is
 *     false</td></tr>
 * <tr><td>an object of one of several types</td><td>{@code oneOf}; each case is a definition, such
 *     as {@code ActorPerson}, whose {@code type} is constant. OpenAPI also has the {@code
 *     discriminator}.</td></tr>
 * <tr><td>a text in languages</td><td>{@code oneOf} a text that is not blank and an object</td></tr>
 * <tr><td>a code of a closed list</td><td>{@code enum}</td></tr>
 * <tr><td>a code of an extensible list</td><td>any text that is not blank, with {@code examples}</td></tr>
 * <tr><td>an id, a code, a day, a time</td><td>{@code pattern}, and {@code format} and
 *     {@code maxLength} if they apply</td></tr>
 * <tr><td>a whole number</td><td>{@code integer} from {@code minimum} to {@code maximum}</td></tr>
 * <tr><td>an unknown value</td><td>not required; {@code null} is never valid</td></tr>
 * <tr><td>the documentation</td><td>{@code description} of each definition and member</td></tr>
 * <tr><td>duplicate names, unknown time zones, members that contradict each other, limits of
 *     size</td><td>not in the schema</td></tr>
 * </table>
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.schema;

import org.jspecify.annotations.NullMarked;
