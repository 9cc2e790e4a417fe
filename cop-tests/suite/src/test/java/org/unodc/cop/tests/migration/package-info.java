/** From older formats to the latest. */
package org.unodc.cop.tests.migration;
