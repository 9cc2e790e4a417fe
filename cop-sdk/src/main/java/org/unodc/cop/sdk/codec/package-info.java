/**
 * The words in which a room of the model says how its types look in JSON, and the reader, the
 * writer and the schemas that follow from them. It knows no type of the model.
 */
@NullMarked
package org.unodc.cop.sdk.codec;

import org.jspecify.annotations.NullMarked;
