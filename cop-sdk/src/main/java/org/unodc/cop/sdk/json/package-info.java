/**
 * Any value of the model as JSON. How each type looks in JSON is declared elsewhere, once for all
 * formats; here are only the doors.
 */
@NullMarked
package org.unodc.cop.sdk.json;

import org.jspecify.annotations.NullMarked;
