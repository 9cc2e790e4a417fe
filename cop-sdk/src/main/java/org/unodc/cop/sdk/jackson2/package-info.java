/**
 * The types of the model in the documents of those who own a mapper of Jackson 2.
 *
 * <p>{@code JsonMapper.builder().addModule(new CopModule()).build()}, or on the class path {@code
 * findAndAddModules()}. Then every type that {@link org.unodc.cop.sdk.json.CopJson} knows can be a
 * value of one's own, an element, an optional, the value of a map, and where it is one word, such
 * as an id, the key of a map.
 *
 * <p>The JSON is that of {@code CopJson}, and it is read as strictly: no setting of the mapper,
 * such as that for unknown members, changes it. A value is held to the limits by itself. Where the
 * mapper knows lines and columns, problems have them as its parser counts them, which for bytes is
 * in bytes; it reads the same from trees and buffers, where what a tree has dropped, a duplicate
 * name or the last zero of a decimal number, is gone. {@code null} is the mapper's own affair.
 */
@NullMarked
package org.unodc.cop.sdk.jackson2;

import org.jspecify.annotations.NullMarked;
