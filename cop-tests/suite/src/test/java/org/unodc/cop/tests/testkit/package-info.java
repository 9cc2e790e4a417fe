/** Tests of the testkit that users depend on. */
package org.unodc.cop.tests.testkit;
