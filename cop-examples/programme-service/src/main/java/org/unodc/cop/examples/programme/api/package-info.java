/**
 * The door for programs: the routes under {@code /api/v1}, and what is read and answered there.
 * Nothing is decided here that the desk decides.
 */
@NullMarked
package org.unodc.cop.examples.programme.api;

import org.jspecify.annotations.NullMarked;
