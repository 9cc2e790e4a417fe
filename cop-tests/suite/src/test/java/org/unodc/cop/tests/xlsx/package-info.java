/** Workbooks of spreadsheets as sheets of cells. */
package org.unodc.cop.tests.xlsx;
