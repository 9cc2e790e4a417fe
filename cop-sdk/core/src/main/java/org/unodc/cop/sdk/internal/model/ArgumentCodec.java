package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.list;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.optional;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE_TIME;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.LONG;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TEXT;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.json.UnionCodec.union;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.QuantityCodec.REPORTED_COUNT;

import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.part.EntityDesignation;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.json.UnionCodec;

/** The JSON of the arguments in the message of a finding. */
public final class ArgumentCodec {

  public static final Codec<EntityDesignation> DESIGNATION = enumeration(EntityDesignation.class);

  public static final ObjectCodec<EntityLabel> ENTITY_LABEL =
      record(
          EntityLabel.class,
          "The label of an entity of the record.",
          (String kind,
              String id,
              Optional<LocalizedText> name,
              Optional<EntityDesignation> designation) ->
              new EntityLabel(IdCodec.id(kind, id), name, designation),
          required("kind", TEXT, label -> label.id().kind()),
          required("id", TEXT, label -> label.id().value()),
          optional("name", LOCALIZED_TEXT, EntityLabel::name),
          optional("designation", DESIGNATION, EntityLabel::designation));

  private static final ObjectCodec<MessageArgument.EntityName> ENTITY_NAME =
      record(
          MessageArgument.EntityName.class,
          "An entity of the record.",
          MessageArgument.EntityName::new,
          required("label", ENTITY_LABEL, MessageArgument.EntityName::label));

  private static final ObjectCodec<MessageArgument.Text> TEXT_OF_RECORD =
      record(
          MessageArgument.Text.class,
          "A text of the record.",
          MessageArgument.Text::new,
          required("text", LOCALIZED_TEXT, MessageArgument.Text::text));

  private static final ObjectCodec<MessageArgument.Quote> QUOTE =
      record(
          MessageArgument.Quote.class,
          "A value quoted from the record.",
          MessageArgument.Quote::new,
          required("text", TEXT, MessageArgument.Quote::text));

  private static final ObjectCodec<MessageArgument.Day> DAY =
      record(
          MessageArgument.Day.class,
          "A day.",
          MessageArgument.Day::new,
          required("date", DATE, MessageArgument.Day::date));

  private static final ObjectCodec<MessageArgument.Moment> MOMENT =
      record(
          MessageArgument.Moment.class,
          "A moment.",
          MessageArgument.Moment::new,
          required("at", DATE_TIME, MessageArgument.Moment::at));

  private static final ObjectCodec<MessageArgument.Whole> WHOLE =
      record(
          MessageArgument.Whole.class,
          "A whole number.",
          MessageArgument.Whole::new,
          required("value", LONG, MessageArgument.Whole::value));

  private static final ObjectCodec<MessageArgument.Count> COUNT =
      record(
          MessageArgument.Count.class,
          "A number as a source states it.",
          MessageArgument.Count::new,
          required("count", REPORTED_COUNT, MessageArgument.Count::count));

  private static final ObjectCodec<MessageArgument.Word> WORD =
      record(
          MessageArgument.Word.class,
          "A code from one of the lists of the model.",
          MessageArgument.Word::new,
          required("list", TEXT, MessageArgument.Word::list),
          required("word", TEXT, MessageArgument.Word::word));

  private static final ObjectCodec<MessageArgument.Several> SEVERAL =
      record(
          MessageArgument.Several.class,
          "Several arguments of the same type.",
          MessageArgument.Several::new,
          list("items", singleArgument().build(), MessageArgument.Several::items));

  public static final Codec<MessageArgument> ARGUMENT =
      singleArgument().variant("several", MessageArgument.Several.class, SEVERAL).build();

  private ArgumentCodec() {}

  private static UnionCodec.Builder<MessageArgument> singleArgument() {
    return union(MessageArgument.class)
        .variant("thing", MessageArgument.EntityName.class, ENTITY_NAME)
        .variant("text", MessageArgument.Text.class, TEXT_OF_RECORD)
        .variant("quote", MessageArgument.Quote.class, QUOTE)
        .variant("day", MessageArgument.Day.class, DAY)
        .variant("moment", MessageArgument.Moment.class, MOMENT)
        .variant("whole", MessageArgument.Whole.class, WHOLE)
        .variant("count", MessageArgument.Count.class, COUNT)
        .variant("word", MessageArgument.Word.class, WORD);
  }
}
