/**
 * The command {@code cop}: its main class and the report of errors.
 *
 * <p>The packages below this one depend on each other in one direction only: this package uses all
 * of them, {@code command} uses {@code input}, {@code output} and {@code option}, and these three
 * use none of the others. A test checks this.
 */
package org.unodc.cop.examples.cli;
