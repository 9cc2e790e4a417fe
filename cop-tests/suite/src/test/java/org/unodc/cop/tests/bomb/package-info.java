/** Tests that documents made to exhaust memory or time do not affect the library. */
package org.unodc.cop.tests.bomb;
