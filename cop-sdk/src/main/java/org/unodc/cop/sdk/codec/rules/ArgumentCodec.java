package org.unodc.cop.sdk.codec.rules;

import static org.unodc.cop.sdk.codec.ObjectCodec.list;
import static org.unodc.cop.sdk.codec.ObjectCodec.optional;
import static org.unodc.cop.sdk.codec.ObjectCodec.record;
import static org.unodc.cop.sdk.codec.ObjectCodec.required;
import static org.unodc.cop.sdk.codec.Scalars.DATE;
import static org.unodc.cop.sdk.codec.Scalars.DATE_TIME;
import static org.unodc.cop.sdk.codec.Scalars.LONG;
import static org.unodc.cop.sdk.codec.Scalars.TEXT;
import static org.unodc.cop.sdk.codec.UnionCodec.union;
import static org.unodc.cop.sdk.codec.rooms.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.codec.rooms.QuantityCodec.REPORTED_COUNT;

import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.Argument;
import org.unodc.cop.domain.rule.EntityLabel;
import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.ObjectCodec;
import org.unodc.cop.sdk.codec.UnionCodec;
import org.unodc.cop.sdk.codec.rooms.IdCodec;

/** The JSON of what the message of a finding names. */
final class ArgumentCodec {

  static final ObjectCodec<EntityLabel> ENTITY_LABEL =
      record(
          EntityLabel.class,
          "What people call a thing of the record.",
          (String kind, String id, Optional<LocalizedText> name) ->
              new EntityLabel(IdCodec.id(kind, id), name),
          required("kind", TEXT, label -> IdCodec.kind(label.id())),
          required("id", TEXT, label -> label.id().value()),
          optional("name", LOCALIZED_TEXT, EntityLabel::name));

  private static final ObjectCodec<Argument.Thing> THING =
      record(
          Argument.Thing.class,
          "A thing of the record.",
          Argument.Thing::new,
          required("label", ENTITY_LABEL, Argument.Thing::label));

  private static final ObjectCodec<Argument.Text> TEXT_OF_RECORD =
      record(
          Argument.Text.class,
          "A text of the record.",
          Argument.Text::new,
          required("text", LOCALIZED_TEXT, Argument.Text::text));

  private static final ObjectCodec<Argument.Quote> QUOTE =
      record(
          Argument.Quote.class,
          "Something as the record has it.",
          Argument.Quote::new,
          required("text", TEXT, Argument.Quote::text));

  private static final ObjectCodec<Argument.Day> DAY =
      record(
          Argument.Day.class,
          "A day.",
          Argument.Day::new,
          required("date", DATE, Argument.Day::date));

  private static final ObjectCodec<Argument.Moment> MOMENT =
      record(
          Argument.Moment.class,
          "A moment.",
          Argument.Moment::new,
          required("at", DATE_TIME, Argument.Moment::at));

  private static final ObjectCodec<Argument.Whole> WHOLE =
      record(
          Argument.Whole.class,
          "A whole number.",
          Argument.Whole::new,
          required("value", LONG, Argument.Whole::value));

  private static final ObjectCodec<Argument.Count> COUNT =
      record(
          Argument.Count.class,
          "A number as a source gives it.",
          Argument.Count::new,
          required("count", REPORTED_COUNT, Argument.Count::count));

  private static final ObjectCodec<Argument.Word> WORD =
      record(
          Argument.Word.class,
          "A word of one of the lists of the model.",
          Argument.Word::new,
          required("list", TEXT, Argument.Word::list),
          required("word", TEXT, Argument.Word::word));

  private static final ObjectCodec<Argument.Several> SEVERAL =
      record(
          Argument.Several.class,
          "Several of one sort.",
          Argument.Several::new,
          list("items", one().build(), Argument.Several::items));

  static final Codec<Argument> ARGUMENT =
      one().variant("several", Argument.Several.class, SEVERAL).build();

  private ArgumentCodec() {}

  private static UnionCodec.Builder<Argument> one() {
    return union(Argument.class, "what a message names")
        .variant("thing", Argument.Thing.class, THING)
        .variant("text", Argument.Text.class, TEXT_OF_RECORD)
        .variant("quote", Argument.Quote.class, QUOTE)
        .variant("day", Argument.Day.class, DAY)
        .variant("moment", Argument.Moment.class, MOMENT)
        .variant("whole", Argument.Whole.class, WHOLE)
        .variant("count", Argument.Count.class, COUNT)
        .variant("word", Argument.Word.class, WORD);
  }
}
