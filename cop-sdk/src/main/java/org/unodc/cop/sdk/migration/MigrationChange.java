package org.unodc.cop.sdk.migration;

/**
 * One thing that a step has changed in a document.
 *
 * @param to the format to which the step led, such as {@code cop/2}
 * @param pointer the place in the document after this step, as a JSON Pointer (RFC 6901)
 * @param message a whole sentence: what was there, and what became of it
 */
public record MigrationChange(String to, String pointer, String message) {}
