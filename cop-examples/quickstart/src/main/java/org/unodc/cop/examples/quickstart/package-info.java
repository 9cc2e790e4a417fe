/**
 * Short examples of the first tasks with the library, one in each class. {@link Quickstart} runs
 * all of them.
 */
package org.unodc.cop.examples.quickstart;
