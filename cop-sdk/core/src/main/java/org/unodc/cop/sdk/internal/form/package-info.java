/**
 * The JSON of values that are computed from a record, such as findings and deadlines, and the types
 * that have no JSON. Both mappers, {@code CopJson} and the schemas use this one table.
 */
@NullMarked
package org.unodc.cop.sdk.internal.form;

import org.jspecify.annotations.NullMarked;
