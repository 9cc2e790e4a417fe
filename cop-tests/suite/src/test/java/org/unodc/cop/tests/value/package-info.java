/** Tests of what all values of the model have in common: outlines, builders, look-ups. */
package org.unodc.cop.tests.value;
