package org.unodc.cop.benchmarks.peer.model;

import static org.unodc.cop.benchmarks.peer.model.ConstraintPatterns.SLUG;
import static org.unodc.cop.benchmarks.peer.model.ConstraintPatterns.STATE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.unodc.cop.domain.convention.ConventionKind;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.domain.stakeholder.ConsultativeCategory;

/** The generated record as Java records with the members of its JSON. Absent members are null. */
public record ConferenceRecord(
    @NotNull String format,
    @NotNull @Pattern(regexp = SLUG) String id,
    @Valid Text title,
    @Pattern(regexp = SLUG) String convention,
    List<@Valid Treaty> conventions,
    List<@Valid Participant> participants,
    List<@Valid Action> treatyActions,
    List<@Valid Stakeholder> stakeholders,
    List<@Valid Session> sessions,
    List<@Valid SideEvent> sideEvents,
    List<@Valid Declaration> declarations) {
  /** A text in one or more languages. */
  public record Text(
      @Size(min = 2, max = 35) String original,
      @NotEmpty Map<@NotBlank String, @NotBlank String> texts) {}

  /** A convention. */
  public record Treaty(
      @NotNull @Pattern(regexp = SLUG) String id,
      ConventionKind kind,
      @NotNull @Valid Text title,
      LocalDate adoptedOn,
      LocalDate enteredIntoForceOn,
      List<OfficialLanguage> authenticLanguages,
      @Positive Integer lastArticle,
      LocalDate actionsKnownUntil) {}

  /** A participant that is a State. */
  public record Participant(
      @NotNull String type,
      @NotNull @Pattern(regexp = SLUG) String id,
      @NotNull @Pattern(regexp = STATE) String state) {}

  /** An action of a State on a convention. */
  public record Action(
      @NotNull @Pattern(regexp = SLUG) String participant,
      @NotNull @Pattern(regexp = SLUG) String instrument,
      @NotNull TreatyActionKind kind,
      LocalDate date) {}

  /** An organization. */
  public record Stakeholder(
      @NotNull @Pattern(regexp = SLUG) String id,
      @NotNull @Valid Text name,
      List<@NotBlank String> acronyms,
      @Size(min = 1) String kind,
      @Pattern(regexp = STATE) String state,
      @Valid Status consultativeStatus,
      @Size(min = 1) String website,
      List<@Valid Source> sources) {}

  /** Consultative status. */
  public record Status(@NotNull ConsultativeCategory category, @Positive Integer year) {}

  /** The source of a fact. */
  public record Source(@Valid Text title, LocalDate date, Certainty certainty) {}

  /** A session. */
  public record Session(
      @NotNull @Pattern(regexp = SLUG) String id,
      @Pattern(regexp = SLUG) String convention,
      @Positive Integer ordinal,
      SessionKind kind,
      @Valid Text title,
      @Valid Days days,
      @Valid Venue venue,
      AttendanceFormat format,
      LocalDate agendaCirculatedOn,
      List<@Valid AgendaItem> agendaItems,
      List<@Valid Meeting> meetings,
      @Valid ListedIds sideEvents) {}

  /** A range of days. */
  public record Days(@NotNull LocalDate first, @NotNull LocalDate last) {}

  /** A span of time. */
  public record Slot(@NotNull OffsetDateTime start, @NotNull OffsetDateTime end) {}

  /** The venue of a session. */
  public record Venue(
      @Valid Text city,
      @Pattern(regexp = STATE) String state,
      @Size(min = 1) String zone,
      List<@Valid Room> rooms) {}

  /** A room. */
  public record Room(
      @NotNull @Pattern(regexp = SLUG) String id,
      @Valid Text name,
      @PositiveOrZero Integer capacity) {}

  /** An item of the agenda. */
  public record AgendaItem(
      @NotNull @Pattern(regexp = SLUG) String id,
      @Size(min = 1) String number,
      @Valid Text title) {}

  /** A meeting of a session. */
  public record Meeting(
      @NotNull @Pattern(regexp = SLUG) String id,
      MeetingKind kind,
      @Positive Integer number,
      @Valid Text title,
      @Valid Slot slot,
      @Pattern(regexp = SLUG) String room,
      List<@Pattern(regexp = SLUG) String> agendaItems) {}

  /** A list of ids that may be partial. */
  public record ListedIds(List<@Pattern(regexp = SLUG) String> items, @NotNull Boolean complete) {}

  /** A side event. */
  public record SideEvent(
      @NotNull @Pattern(regexp = SLUG) String id,
      @Pattern(regexp = SLUG) String session,
      @Valid Text title,
      @Valid Text summary,
      @Valid Actor mainOrganizer,
      List<@Valid Actor> coOrganizers,
      List<@Valid Actor> speakers,
      @Valid Slot slot,
      @Pattern(regexp = SLUG) String room,
      AttendanceFormat format,
      List<@NotBlank String> languages,
      List<@Valid Text> themes,
      List<@Pattern(regexp = SLUG) String> agendaItems,
      SideEventStatus status,
      List<@Valid Subject> presents,
      List<@Valid Source> sources) {}

  /** The subject of a side event. */
  public record Subject(@NotNull String type, @Pattern(regexp = SLUG) String declaration) {}

  /** An organizer or a speaker. Members that its type does not have are null. */
  public record Actor(
      @NotNull String type,
      @Pattern(regexp = SLUG) String participant,
      @Pattern(regexp = SLUG) String stakeholder,
      @Valid Person person) {}

  /** A person. */
  public record Person(@NotBlank String name, @Valid Text affiliation, @Valid Basis basis) {}

  /** The basis for naming a person. */
  public record Basis(@NotNull String type, @Valid Source source) {}

  /** A declaration. */
  public record Declaration(
      @NotNull @Pattern(regexp = SLUG) String id,
      @Valid Text title,
      @Valid Actor sponsor,
      @Pattern(regexp = SLUG) String launchedAt,
      @Valid Moment date,
      @Valid ListedAreas areas,
      @Valid ListedSignatures signatures) {}

  /** A day. */
  public record Moment(@NotNull String type, @NotNull LocalDate date) {}

  /** A list of areas that may be partial. */
  public record ListedAreas(List<@Valid Area> items, @NotNull Boolean complete) {}

  /** A list of signatures that may be partial. */
  public record ListedSignatures(List<@Valid Signature> items, @NotNull Boolean complete) {}

  /** An area of a declaration. */
  public record Area(
      @NotNull @Pattern(regexp = SLUG) String id,
      @NotNull @Valid Text title,
      List<@Valid Proposal> proposals) {}

  /** A proposal. */
  public record Proposal(@Valid Text text, List<@Valid Article> articles) {}

  /** A reference to an article. */
  public record Article(
      @NotNull @Pattern(regexp = SLUG) String convention, @NotBlank String article) {}

  /** A signature. */
  public record Signature(@Pattern(regexp = SLUG) String stakeholder, LocalDate signedOn) {}
}
