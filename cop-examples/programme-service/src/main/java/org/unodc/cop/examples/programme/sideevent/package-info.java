/**
 * What organizers and the secretariat do with side events, from the application to the end. Every
 * step is checked by the rules of the library before it is kept.
 */
@NullMarked
package org.unodc.cop.examples.programme.sideevent;

import org.jspecify.annotations.NullMarked;
