/**
 * The commands, one class each, and what {@code cop validate} needs to check many documents.
 *
 * <p>The classes of this package use the packages {@code input}, {@code output} and {@code option}
 * of the example.
 */
package org.unodc.cop.examples.cli.command;
