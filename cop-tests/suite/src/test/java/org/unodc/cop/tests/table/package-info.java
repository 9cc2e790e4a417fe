/** Lists as tables, in and out. */
package org.unodc.cop.tests.table;
