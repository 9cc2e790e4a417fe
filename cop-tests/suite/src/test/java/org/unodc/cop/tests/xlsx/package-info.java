/** Tests of workbooks as sheets of cells. */
package org.unodc.cop.tests.xlsx;
