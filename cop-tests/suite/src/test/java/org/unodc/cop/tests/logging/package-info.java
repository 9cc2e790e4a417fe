/** Tests of what the library logs, at which level, and that it logs no personal data. */
package org.unodc.cop.tests.logging;
