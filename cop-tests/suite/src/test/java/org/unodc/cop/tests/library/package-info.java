/** Tests of optional libraries that are absent, too old or newer. */
package org.unodc.cop.tests.library;
