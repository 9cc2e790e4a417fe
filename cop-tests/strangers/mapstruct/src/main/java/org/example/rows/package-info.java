/** Rows of a spreadsheet, mapped to side events by MapStruct. */
package org.example.rows;
