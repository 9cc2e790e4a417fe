/** What was written once is read for ever. */
package org.unodc.cop.tests.compatibility;
