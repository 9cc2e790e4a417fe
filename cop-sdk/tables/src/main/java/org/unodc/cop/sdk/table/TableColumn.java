package org.unodc.cop.sdk.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A column of a table, for those who fill it in.
 *
 * @param name the name of the column, such as {@code main organizer}
 * @param header the usual header in a language, with the language of the texts in brackets if the
 *     column has one
 * @param required whether each row needs the column
 * @param words the words of a closed list, in the language of the header; empty if it has no list
 * @param kind the kind of content, such as {@code date}; {@code any} if it is any text
 * @param several whether a cell may have several values, with semicolons between them
 */
public record TableColumn(
    String name,
    String header,
    boolean required,
    ImmutableList<String> words,
    String kind,
    boolean several) {
  public TableColumn {
    requireNonNull(name, "name");
    requireNonNull(header, "header");
    requireNonNull(words, "words");
    requireNonNull(kind, "kind");
  }
}
