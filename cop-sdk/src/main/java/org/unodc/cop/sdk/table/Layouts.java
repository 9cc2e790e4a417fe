package org.unodc.cop.sdk.table;

import static com.google.common.base.Preconditions.checkArgument;
import static org.unodc.cop.sdk.table.CellForms.DATE;
import static org.unodc.cop.sdk.table.CellForms.MOMENT;
import static org.unodc.cop.sdk.table.CellForms.PARTICIPANT;
import static org.unodc.cop.sdk.table.CellForms.STAKEHOLDER;
import static org.unodc.cop.sdk.table.CellForms.STATE;
import static org.unodc.cop.sdk.table.CellForms.TEXT;
import static org.unodc.cop.sdk.table.CellForms.WHOLE;
import static org.unodc.cop.sdk.table.CellForms.list;
import static org.unodc.cop.sdk.table.TaggedForm.ACTOR;
import static org.unodc.cop.sdk.table.TaggedForm.SUBJECT;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.ConsultativeCategory;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;
import org.unodc.cop.domain.statement.SpeakerEntry;

/** The tables that there are. */
final class Layouts {
  static final CellForm CERTAINTY = new WordForm<>(Certainty.class);

  private static final CellForm TRUTH = new TruthForm();
  private static final CellForm SOURCES = list(new SourceForm());

  private static final Layout<TreatyAction> TREATY_ACTIONS =
      Layout.of(TreatyAction.class, "treaty actions")
          .required("participant", "participant", PARTICIPANT)
          .required("instrument", "instrument", TEXT)
          .required("kind", "kind", new WordForm<>(TreatyActionKind.class))
          .plain("date", "date", DATE)
          .plain("effective date", "effectiveDate", DATE)
          .plain("counts towards entry into force", "countsTowardsEntryIntoForce", TRUTH)
          .text("note", "note")
          .source()
          .build();

  private static final Layout<Stakeholder> STAKEHOLDERS =
      Layout.of(Stakeholder.class, "stakeholders")
          .required("id", "id", TEXT)
          .requiredText("name", "name")
          .texts("former names", "formerNames")
          .texts("other names", "otherNames")
          .plain("acronyms", "acronyms", list(TEXT))
          .plain("kind", "kind", OpenWordForm.of(StakeholderKind.listed()))
          .plain("state", "state", STATE)
          .plain(
              "consultative status",
              "consultativeStatus/category",
              new WordForm<>(ConsultativeCategory.class))
          .plain("consultative status since", "consultativeStatus/year", WHOLE)
          .plain("without consultative status", "withoutConsultativeStatus", TRUTH)
          .plain("member of", "memberOf", list(STAKEHOLDER))
          .plain("website", "website", TEXT)
          .plain("sources", "sources", SOURCES)
          .build();

  private static final Layout<Accreditation> ACCREDITATIONS =
      Layout.of(Accreditation.class, "accreditations")
          .required("stakeholder", "stakeholder", STAKEHOLDER)
          .required("session", "session", TEXT)
          .plain("basis", "basis", TEXT)
          .plain("steps", "steps", list(new StepForm()))
          .source()
          .build();

  private static final Layout<SideEvent> SIDE_EVENTS =
      Layout.of(SideEvent.class, "side events")
          .required("id", "id", TEXT)
          .plain("session", "session", TEXT)
          .text("title", "title")
          .text("summary", "summary")
          .plain("main organizer", "mainOrganizer", ACTOR)
          .plain("co-organizers", "coOrganizers", list(ACTOR))
          .plain("sponsors", "sponsors", list(ACTOR))
          .plain("supporters", "supporters", list(ACTOR))
          .plain("moderator", "moderator/name", TEXT)
          .text("moderator title", "moderator/title")
          .text("moderator affiliation", "moderator/affiliation")
          .plain("moderator state", "moderator/state", STATE)
          .plain("moderator basis", "moderator/basis", new BasisForm())
          .plain("speakers", "speakers", list(ACTOR))
          .add(new SlotField("slot"))
          .plain("room", "room", TEXT)
          .plain("online link", "onlineLink", TEXT)
          .plain("format", "format", new WordForm<>(AttendanceFormat.class))
          .plain("languages", "languages", list(TEXT))
          .texts("themes", "themes")
          .plain("agenda items", "agendaItems", list(TEXT))
          .plain("status", "status", new WordForm<>(SideEventStatus.class))
          .plain("merged into", "mergedInto", TEXT)
          .plain("presents", "presents", list(SUBJECT))
          .plain("follows up", "followsUp", list(SUBJECT))
          .plain("sources", "sources", SOURCES)
          .build();

  private static final Layout<Signature> SIGNATURES =
      Layout.of(Signature.class, "signatures")
          .plain("stakeholder", "stakeholder", STAKEHOLDER)
          .text("name", "name")
          .plain("signed on", "signedOn", DATE)
          .build();

  private static final Layout<SpeakerEntry> SPEAKERS =
      Layout.of(SpeakerEntry.class, "speakers")
          .required("speaker", "speaker", ACTOR)
          .plain("on behalf of", "onBehalfOf", list(ACTOR))
          .plain("requested at", "requestedAt", MOMENT)
          .plain("statement", "statement", TEXT)
          .build();

  private static final Layout<ReportedFigure> FIGURES =
      Layout.of(ReportedFigure.class, "figures")
          .required("subject", "subject", OpenWordForm.of(FigureSubject.listed()))
          .text("category", "category")
          .plain("unit", "unit", new WordForm<>(CountedUnit.class))
          .requiredCount("count", "count")
          .plain("as of", "asOf", DATE)
          .text("wording", "wording")
          .plain("claimed record", "claimedRecord", TRUTH)
          .source()
          .build();

  private static final ImmutableMap<Class<?>, Layout<?>> ALL =
      Maps.uniqueIndex(
          List.of(
              TREATY_ACTIONS,
              STAKEHOLDERS,
              ACCREDITATIONS,
              SIDE_EVENTS,
              SIGNATURES,
              SPEAKERS,
              FIGURES),
          Layout::type);

  private Layouts() {}

  /** {@return the table of a type; throws {@link IllegalArgumentException} where it has none} */
  @SuppressWarnings("unchecked") // each layout stands under its own type
  static <T> Layout<T> of(Class<T> type) {
    Layout<T> layout = (Layout<T>) ALL.get(type);
    checkArgument(layout != null, "there are no tables of %s", type.getName());
    return layout;
  }

  static ImmutableSet<Class<?>> types() {
    return ALL.keySet();
  }
}
