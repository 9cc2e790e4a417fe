package org.unodc.cop.examples.programme.sessionprogramme;

import java.util.Optional;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * A column of the programme grid.
 *
 * @param room the id of the room; empty for the column of entries without a room
 * @param name the heading of the column
 * @param capacity the number of seats; empty if it is not known
 */
public record GridColumn(Optional<String> room, PageText name, Optional<Integer> capacity) {}
