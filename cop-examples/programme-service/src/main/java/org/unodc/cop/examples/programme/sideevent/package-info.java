/**
 * The steps of organizers and the secretariat on side events, from the application to the end. The
 * rules of the library check every step before it is stored.
 */
@NullMarked
package org.unodc.cop.examples.programme.sideevent;

import org.jspecify.annotations.NullMarked;
