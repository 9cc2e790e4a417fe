package org.unodc.cop.examples.cli.list;

/**
 * A column of a {@link ListTable}.
 *
 * @param code the name of the column for programs, the same in all languages
 * @param label the heading for people, in the language of the list
 */
record ListColumn(String code, String label) {}
