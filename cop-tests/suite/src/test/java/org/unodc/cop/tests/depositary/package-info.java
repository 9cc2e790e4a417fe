/** Tests of the reader for the tables of depositaries. */
package org.unodc.cop.tests.depositary;
