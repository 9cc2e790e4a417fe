package org.unodc.cop.sdk.table;

/**
 * The text of a cell that is not empty.
 *
 * @param place the place of the cell
 * @param header the header of its column
 * @param text the text of the cell or of a part of it, never empty
 * @param whole the text of the whole cell, which problems quote
 */
record CellText(CellPlace place, String header, String text, String whole) {
  CellText(CellPlace place, String header, String text) {
    this(place, header, text, text);
  }
}
