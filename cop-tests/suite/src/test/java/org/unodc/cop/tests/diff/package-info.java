/** Tests of the differences between two records. */
package org.unodc.cop.tests.diff;
