/**
 * Stores the conference record in the database: its elements, its history, its room bookings, and
 * personal data in one table. Other packages decide which changes are permitted.
 */
@NullMarked
package org.unodc.cop.examples.programme.conference;

import org.jspecify.annotations.NullMarked;
