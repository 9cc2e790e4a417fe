/**
 * The record of the conference in the database: element by element, with its history, its bookings
 * of rooms, and personal data in one place. What may be done to it is decided elsewhere.
 */
@NullMarked
package org.unodc.cop.examples.programme.conference;

import org.jspecify.annotations.NullMarked;
