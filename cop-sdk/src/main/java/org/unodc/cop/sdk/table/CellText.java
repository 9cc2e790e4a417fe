package org.unodc.cop.sdk.table;

/**
 * One cell that holds something.
 *
 * @param place where it stands
 * @param header the header of its column
 * @param text what it holds, never empty
 */
record CellText(CellPlace place, String header, String text) {}
