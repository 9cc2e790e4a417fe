/**
 * Reads tables about sessions that have more than one kind of value: lists of participants with a
 * row for each person, and lists with a column for the session.
 *
 * @since 0.1.0
 */
@NullMarked
package org.unodc.cop.sdk.session;

import org.jspecify.annotations.NullMarked;
