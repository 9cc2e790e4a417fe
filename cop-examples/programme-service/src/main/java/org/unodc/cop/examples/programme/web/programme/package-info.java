/**
 * The programme for everybody: the grid by day and room, the page of each side event, and their
 * calendars. Nothing here shows more than the public record.
 */
@NullMarked
package org.unodc.cop.examples.programme.web.programme;

import org.jspecify.annotations.NullMarked;
