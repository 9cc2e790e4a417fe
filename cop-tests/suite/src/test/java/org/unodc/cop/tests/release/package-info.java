/** What users get of a release: what it consists of, and what its poms say. */
package org.unodc.cop.tests.release;
