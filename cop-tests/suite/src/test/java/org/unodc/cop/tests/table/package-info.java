/** Tests of reading and writing lists as tables. */
package org.unodc.cop.tests.table;
