package org.unodc.cop.sdk.internal.migration;

/**
 * A document in the latest format.
 *
 * @param from the format that the document had before, such as {@code cop/1}
 * @param json the JSON of the document
 */
public record MigratedDocument(String from, String json) {}
