package org.unodc.cop.examples.cli.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.examples.cli.output.ForeignLanguage;

/** A cell of a {@link ListTable}. */
sealed interface ListCell {
  /** A cell without a value. */
  ListCell NOTHING = new Nothing();

  /** {@return the text for people, in the language of the list; empty if there is no value} */
  String label();

  /** {@return the text for programs; empty if there is no value} */
  String code();

  /** {@return the language of the text, if it is another one than that of the list} */
  default Optional<String> foreignLanguage() {
    return Optional.empty();
  }

  /** A cell without a value. */
  record Nothing() implements ListCell {
    @Override
    public String label() {
      return "";
    }

    @Override
    public String code() {
      return "";
    }
  }

  /**
   * A text.
   *
   * @param label the text
   * @param foreignLanguage its language, if it is another one than that of the list
   */
  record Text(String label, Optional<String> foreignLanguage) implements ListCell {
    @Override
    public String code() {
      return label;
    }
  }

  /**
   * A value that programs read as a code.
   *
   * @param code the code, the same in all languages
   * @param label the words for it
   */
  record Code(String code, String label) implements ListCell {}

  /**
   * A day.
   *
   * @param day the day
   * @param language the language in which people read it
   */
  record Day(LocalDate day, OfficialLanguage language) implements ListCell {
    @Override
    public String label() {
      return MessageArgument.of(day).in(language);
    }

    @Override
    public String code() {
      return day.toString();
    }
  }

  /**
   * A whole number.
   *
   * @param value the number
   */
  record Whole(long value) implements ListCell {
    @Override
    public String label() {
      return Long.toString(value);
    }

    @Override
    public String code() {
      return Long.toString(value);
    }
  }

  /** {@return a text in the language of the list, or in no language} */
  static ListCell text(String text) {
    return text.isEmpty() ? NOTHING : new Text(text, Optional.empty());
  }

  /** {@return a text of the record, with its language} */
  static ListCell text(LocalizedText text, OfficialLanguage language) {
    return new Text(text.in(language), ForeignLanguage.of(text, language));
  }

  /** {@return texts, separated as clauses of the language; for programs by semicolons} */
  static ListCell texts(List<String> texts, OfficialLanguage language) {
    return codes(texts, texts, language);
  }

  /** {@return codes and the words for them, separated in the same way} */
  static ListCell codes(List<String> codes, List<String> words, OfficialLanguage language) {
    String separator = MessageCatalogue.standard().text("list.clause-separator", language);
    return codes.isEmpty()
        ? NOTHING
        : new Code(String.join("; ", codes), String.join(separator, words));
  }

  /** {@return the id of an entity} */
  static ListCell id(EntityId id) {
    return new Text(id.value(), Optional.empty());
  }

  /** {@return a constant of the model} */
  static ListCell code(Enum<?> constant, OfficialLanguage language) {
    return new Code(constant.name(), CodeLabels.of(constant, language));
  }

  /** {@return a constant of the model, or no value} */
  static ListCell code(Optional<? extends Enum<?>> constant, OfficialLanguage language) {
    return constant.<ListCell>map(value -> code(value, language)).orElse(NOTHING);
  }

  /** {@return a day, or no value} */
  static ListCell day(Optional<LocalDate> day, OfficialLanguage language) {
    return day.<ListCell>map(known -> new Day(known, language)).orElse(NOTHING);
  }

  /** {@return a whole number} */
  static ListCell whole(long value) {
    return new Whole(value);
  }

  /** {@return a whole number, or no value} */
  static ListCell whole(OptionalLong value) {
    return value.isPresent() ? new Whole(value.getAsLong()) : NOTHING;
  }
}
