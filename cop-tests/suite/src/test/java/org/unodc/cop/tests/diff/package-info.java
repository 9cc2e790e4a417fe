/** What is different between two records. */
package org.unodc.cop.tests.diff;
