/** Tests of comma-separated values as sheets of cells. */
package org.unodc.cop.tests.csv;
