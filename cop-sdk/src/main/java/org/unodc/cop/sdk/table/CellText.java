package org.unodc.cop.sdk.table;

/**
 * The text of a cell that is not empty.
 *
 * @param place the place of the cell
 * @param header the header of its column
 * @param text the text of the cell, never empty
 */
record CellText(CellPlace place, String header, String text) {}
