/** Tests of the artifacts of a release: their contents and their poms. */
package org.unodc.cop.tests.release;
