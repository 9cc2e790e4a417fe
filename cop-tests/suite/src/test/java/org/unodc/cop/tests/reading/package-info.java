/** Tests that the plain path of reading JSON agrees with the located one. */
package org.unodc.cop.tests.reading;
