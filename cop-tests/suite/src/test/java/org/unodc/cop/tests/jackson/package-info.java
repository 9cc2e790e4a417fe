/** The model in the documents of mappers that users own, of both lines of Jackson. */
package org.unodc.cop.tests.jackson;
