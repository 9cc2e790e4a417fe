/** What the testkit promises to those who test programs of their own. */
package org.unodc.cop.tests.testkit;
