/**
 * One file for each thing that one does first with the library; {@link Quickstart} runs them all.
 */
package org.unodc.cop.examples.quickstart;
