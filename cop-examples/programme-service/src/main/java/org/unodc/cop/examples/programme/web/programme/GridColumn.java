package org.unodc.cop.examples.programme.web.programme;

import java.util.Optional;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * A column of the grid.
 *
 * @param room the id of the room; absent for what has none
 * @param name what stands above it
 * @param capacity how many people it holds, where known
 */
public record GridColumn(Optional<String> room, PageText name, Optional<String> capacity) {}
