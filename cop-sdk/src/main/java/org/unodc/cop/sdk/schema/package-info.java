/**
 * The schemas of the JSON, for those who check or generate outside of this library: JSON Schema
 * 2020-12 and OpenAPI 3.1, made from the same declarations that read and write.
 */
@NullMarked
package org.unodc.cop.sdk.schema;

import org.jspecify.annotations.NullMarked;
