package org.unodc.cop.domain.message;

/**
 * A value that messages in all languages show as its {@code toString()}, such as the id of a rule
 * or the symbol of a document.
 */
public interface LanguageNeutral {}
