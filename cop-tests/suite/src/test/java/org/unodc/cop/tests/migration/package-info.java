/** Tests of the migration of documents from older formats to the latest. */
package org.unodc.cop.tests.migration;
