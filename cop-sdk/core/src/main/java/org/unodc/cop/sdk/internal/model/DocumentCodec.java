package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.FILLED;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TRUTH;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.openWord;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.OFFICIAL_LANGUAGE;
import static org.unodc.cop.sdk.internal.model.QuantityCodec.REPORTED_COUNT;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** The JSON of the types in package {@code document}. */
public final class DocumentCodec {

  public static final Codec<Certainty> CERTAINTY = enumeration(Certainty.class);

  public static final ObjectCodec<Citation> CITATION =
      record(
          Citation.class,
          "A reference to the provision of a legal text.",
          Citation::new,
          required("instrument", FILLED, Citation::instrument),
          required("provision", FILLED, Citation::provision),
          ObjectCodec.optional("certainty", CERTAINTY, Citation::certainty));

  public static final ObjectCodec<DocumentReference> DOCUMENT_REFERENCE =
      object(DocumentReference.class, DocumentReference::builder, DocumentReference.Builder::build)
          .optional("symbol", FILLED, DocumentReference::symbol, DocumentReference.Builder::symbol)
          .optional(
              "title", LOCALIZED_TEXT, DocumentReference::title, DocumentReference.Builder::title)
          .list(
              "languages",
              OFFICIAL_LANGUAGE,
              DocumentReference::languages,
              DocumentReference.Builder::addAllLanguages)
          .optional("link", FILLED, DocumentReference::link, DocumentReference.Builder::link)
          .describedAs("A document by its symbol, title or link.");

  public static final ObjectCodec<Source> SOURCE =
      object(Source.class, Source::builder, Source.Builder::build)
          .optional("title", LOCALIZED_TEXT, Source::title, Source.Builder::title)
          .optional("symbol", FILLED, Source::symbol, Source.Builder::symbol)
          .optional("link", FILLED, Source::link, Source.Builder::link)
          .optional("date", DATE, Source::date, Source.Builder::date)
          .optional("certainty", CERTAINTY, Source::certainty, Source.Builder::certainty)
          .describedAs("The source of a fact.");

  public static final Codec<FigureSubject> FIGURE_SUBJECT =
      openWord(
          ProblemText.of("type.FigureSubject"),
          FigureSubject.listed(),
          FigureSubject::new,
          FigureSubject::word);

  public static final Codec<CountedUnit> COUNTED_UNIT = enumeration(CountedUnit.class);

  public static final ObjectCodec<ReportedFigure> REPORTED_FIGURE =
      object(ReportedFigure.class, ReportedFigure::builder, ReportedFigure.Builder::build)
          .required(
              "subject", FIGURE_SUBJECT, ReportedFigure::subject, ReportedFigure.Builder::subject)
          .optional(
              "category",
              LOCALIZED_TEXT,
              ReportedFigure::category,
              ReportedFigure.Builder::category)
          .optional("unit", COUNTED_UNIT, ReportedFigure::unit, ReportedFigure.Builder::unit)
          .required("count", REPORTED_COUNT, ReportedFigure::count, ReportedFigure.Builder::count)
          .optional("asOf", DATE, ReportedFigure::asOf, ReportedFigure.Builder::asOf)
          .optional(
              "wording", LOCALIZED_TEXT, ReportedFigure::wording, ReportedFigure.Builder::wording)
          .optional(
              "claimedRecord",
              TRUTH,
              ReportedFigure::claimedRecord,
              ReportedFigure.Builder::claimedRecord)
          .optional("source", SOURCE, ReportedFigure::source, ReportedFigure.Builder::source)
          .describedAs("A published figure; a record may contain several figures that conflict.");

  public static final ObjectCodec<Remark> REMARK =
      object(Remark.class, Remark::builder, Remark.Builder::build)
          .required("place", FILLED, Remark::place, Remark.Builder::place)
          .optional("certainty", CERTAINTY, Remark::certainty, Remark.Builder::certainty)
          .optional("note", LOCALIZED_TEXT, Remark::note, Remark.Builder::note)
          .optional("source", SOURCE, Remark::source, Remark.Builder::source)
          .describedAs("What is uncertain about one value of the record.");

  private DocumentCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(Certainty.class, CERTAINTY);
    all.put(Citation.class, CITATION);
    all.put(DocumentReference.class, DOCUMENT_REFERENCE);
    all.put(Source.class, SOURCE);
    all.put(FigureSubject.class, FIGURE_SUBJECT);
    all.put(CountedUnit.class, COUNTED_UNIT);
    all.put(ReportedFigure.class, REPORTED_FIGURE);
    all.put(Remark.class, REMARK);
  }
}
