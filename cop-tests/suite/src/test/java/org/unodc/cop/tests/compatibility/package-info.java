/** Tests that documents of earlier formats remain readable. */
package org.unodc.cop.tests.compatibility;
