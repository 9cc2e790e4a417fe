/**
 * The public programme: the grid by day and room, the page of each side event, and the calendar
 * files. These pages show only the public record.
 */
@NullMarked
package org.unodc.cop.examples.programme.sessionprogramme;

import org.jspecify.annotations.NullMarked;
