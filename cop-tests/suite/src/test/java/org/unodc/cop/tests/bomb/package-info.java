/** What is made to exhaust whoever reads it, and that it does not. */
package org.unodc.cop.tests.bomb;
