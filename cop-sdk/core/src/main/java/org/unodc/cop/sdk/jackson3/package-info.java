/**
 * Support for types of the model in documents that an application reads or writes with Jackson 3.
 *
 * <p>Register the module with {@code JsonMapper.builder().addModule(new CopModule()).build()}, or
 * on the class path with {@code findAndAddModules()}. Then every type that {@link
 * org.unodc.cop.sdk.json.CopJson} supports can be a property, an element, an optional or the value
 * of a map. A type that is one text in JSON, such as an id, can be the key of a map. A {@link
 * org.unodc.cop.sdk.problem.ProblemCode} is its code, such as {@code json.syntax}.
 *
 * <p>Values that are computed, such as findings and deadlines, are only written. A type that has no
 * JSON form is refused with a message that names the type to write instead.
 *
 * <p>The JSON is the same as that of {@code CopJson}, and reading is as strict. No setting of the
 * mapper, such as the one for unknown members, changes this. The limits apply to each value
 * separately. If the mapper has lines and columns, problems have them as its parser counts them;
 * for input in bytes, columns are counted in bytes. Trees and buffers are read in the same way, but
 * without what a tree drops: a duplicate name, or the last zero of a decimal number. The mapper
 * itself handles {@code null}.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.jackson3;

import org.jspecify.annotations.NullMarked;
