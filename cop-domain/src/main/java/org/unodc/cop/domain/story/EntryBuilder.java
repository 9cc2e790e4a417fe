package org.unodc.cop.domain.story;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.record.Place;

/**
 * Collects the details of one thing of the record. Each detail has the references of the thing,
 * unless it has its own.
 */
final class EntryBuilder {
  private final StoryContext context;
  private final Place place;
  private final ImmutableList<StoryCitation> citations;
  private final ImmutableList.Builder<StoryStatement> details = ImmutableList.builder();

  EntryBuilder(StoryContext context, Place place, Collection<Source> sources) {
    this.context = context;
    this.place = place;
    this.citations = context.cite(sources);
  }

  private EntryBuilder(StoryContext context, Place place, ImmutableList<StoryCitation> citations) {
    this.context = context;
    this.place = place;
    this.citations = citations;
  }

  /** {@return a builder for a part of this thing, with the references of the thing} */
  EntryBuilder part(Place ofPart) {
    return new EntryBuilder(context, ofPart, citations);
  }

  /** {@return the references of the thing} */
  ImmutableList<StoryCitation> citations() {
    return citations;
  }

  /** {@return the details that were added so far} */
  ImmutableList<StoryStatement> details() {
    return details.build();
  }

  /** Adds a statement. */
  EntryBuilder add(StoryStatement detail) {
    details.add(detail);
    return this;
  }

  /** Adds a value with its label. */
  EntryBuilder add(StoryText label, StoryValue value) {
    return add(StorySentences.labelled(label, value, citations));
  }

  /** Adds the value of a member with its label, if the record has it. */
  EntryBuilder add(StoryText label, String member, Optional<?> value) {
    value.ifPresent(present -> add(label, StoryValue.recorded(present, place.at(member))));
    return this;
  }

  /** Adds the number in a member with its label, if the record has it. */
  EntryBuilder add(StoryText label, String member, OptionalInt value) {
    value.ifPresent(present -> add(label, StoryValue.recorded(present, place.at(member))));
    return this;
  }

  /** Adds the items of a member with one label, if there are any. */
  <T> EntryBuilder addAll(
      StoryText label, String member, List<T> items, ItemValue<? super T> value) {
    if (!items.isEmpty()) {
      Place list = place.at(member);
      ImmutableList<StoryValue> values =
          IntStream.range(0, items.size())
              .mapToObj(i -> value.of(items.get(i), list.at(i)))
              .collect(ImmutableList.toImmutableList());
      add(label, StoryValue.joined(values, Message::clauses));
    }
    return this;
  }

  /** Adds the texts of a member with one label, if there are any. */
  EntryBuilder addTexts(StoryText label, String member, List<LocalizedText> texts) {
    return addAll(label, member, texts, StoryValue::recorded);
  }

  /** Adds a text of the record that needs no label, if there is one. */
  EntryBuilder addPlain(String member, Optional<LocalizedText> text) {
    text.ifPresent(
        present ->
            add(StorySentences.plain(StoryValue.recorded(present, place.at(member)), citations)));
    return this;
  }

  /** Adds the remarks of the record on the thing and its parts. */
  EntryBuilder addRemarks() {
    details.addAll(context.remarks(place));
    return this;
  }

  /** {@return the thing, which belongs to the session, under its name, with its details} */
  StoryStatement ofSession(StoryValue name) {
    return named(name.alsoAt(place.at("session")));
  }

  /** {@return the thing under its name, with its details} */
  StoryStatement named(StoryValue name) {
    return named(Message.of(StoryText.PLAIN, name.text()), ImmutableList.of(name));
  }

  /** {@return the thing under a text that names it, with its details} */
  StoryStatement named(Message text, ImmutableList<StoryValue> values) {
    return new StoryStatement(StoryForm.NAME, text, values, citations, details.build());
  }

  /** {@return a sentence about the thing, with its details} */
  StoryStatement stated(Function<ImmutableList<StoryCitation>, StoryStatement> sentence) {
    StoryStatement stated = sentence.apply(citations);
    return new StoryStatement(
        stated.form(), stated.text(), stated.values(), stated.citations(), details.build());
  }

  /**
   * Makes a value of an item of a list.
   *
   * @param <T> the type of the items
   */
  @FunctionalInterface
  interface ItemValue<T> {
    /** {@return the value of an item at its place} */
    StoryValue of(T item, Place at);
  }
}
