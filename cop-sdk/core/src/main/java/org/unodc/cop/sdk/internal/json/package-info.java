/**
 * Codecs that declare the JSON form of a type. The reader, the writer and the schemas follow from
 * one declaration. This package does not depend on the types of the model, except for messages in
 * six languages, which state why a value is refused.
 */
@NullMarked
package org.unodc.cop.sdk.internal.json;

import org.jspecify.annotations.NullMarked;
