package org.unodc.cop.examples.programme.participation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * An entry of a page about participation, such as a statement or a youth consultation. What the
 * record does not have is empty.
 *
 * @param anchor the id of the entry on the page; blank if no page refers to it
 * @param title the title
 * @param badges the labels of its kind and status
 * @param summary the summary
 * @param text the whole text
 * @param facts the facts, each with a label
 * @param quotes the passages that a source quotes
 * @param figures the published figures
 * @param parts the lists of entries that are part of this one
 * @param documents the documents
 * @param sources the sources of all of this
 */
public record Entry(
    String anchor,
    PageText title,
    ImmutableList<PageText> badges,
    Optional<PageText> summary,
    Optional<PageText> text,
    ImmutableList<Fact> facts,
    ImmutableList<Quote> quotes,
    ImmutableList<FigureLine> figures,
    ImmutableList<Part> parts,
    ImmutableList<DocumentReference> documents,
    ImmutableList<Source> sources) {

  /**
   * A labelled fact.
   *
   * @param label the message key of the label
   * @param items the values, at least one
   */
  public record Fact(String label, ImmutableList<Item> items) {}

  /**
   * A value of a fact.
   *
   * @param text the value
   * @param note additional information, such as the office of a person
   * @param page the path, after the language, of a page of this service about it
   * @param address the web address of its document
   */
  public record Item(
      PageText text, Optional<PageText> note, Optional<String> page, Optional<String> address) {
    static Item of(PageText text) {
      return new Item(text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Item here(String text) {
      return of(PageText.here(text));
    }

    static Item linked(PageText text, String page) {
      return new Item(text, Optional.empty(), Optional.of(page), Optional.empty());
    }

    Item withNote(Optional<PageText> note) {
      return new Item(text, note, page, address);
    }
  }

  /**
   * A quoted passage.
   *
   * @param text the words
   * @param speaker who is quoted
   */
  public record Quote(PageText text, Optional<Item> speaker) {}

  /**
   * A list of entries that are part of another one.
   *
   * @param heading the message key of the heading
   * @param entries the entries, at least one
   */
  public record Part(String heading, ImmutableList<Entry> entries) {}

  /**
   * Entries with a common heading.
   *
   * @param heading the heading; empty for all entries of a page
   * @param entries the entries, at least one
   */
  public record Group(Optional<Item> heading, ImmutableList<Entry> entries) {}
}
