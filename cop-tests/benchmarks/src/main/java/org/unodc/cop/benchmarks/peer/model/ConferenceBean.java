package org.unodc.cop.benchmarks.peer.model;

import static org.unodc.cop.benchmarks.peer.model.Forms.SLUG;
import static org.unodc.cop.benchmarks.peer.model.Forms.STATE;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
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

/** The same in objects with public fields, which no library finds hard; what is absent is null. */
@CompiledJson
@Json
public final class ConferenceBean {
  @NotNull public String format;

  @NotNull
  @Pattern(regexp = SLUG)
  public String id;

  @Valid public Text title;

  @Pattern(regexp = SLUG)
  public String convention;

  public List<@Valid Treaty> conventions;
  public List<@Valid Participant> participants;
  public List<@Valid Action> treatyActions;
  public List<@Valid Stakeholder> stakeholders;
  public List<@Valid Session> sessions;
  public List<@Valid SideEvent> sideEvents;
  public List<@Valid Declaration> declarations;

  /** A text by language. */
  @CompiledJson
  @Json
  public static final class Text {
    @Size(min = 2, max = 35)
    public String original;

    @NotEmpty public Map<@NotBlank String, @NotBlank String> texts;
  }

  /** A convention. */
  @CompiledJson
  @Json
  public static final class Treaty {
    @NotNull
    @Pattern(regexp = SLUG)
    public String id;

    public ConventionKind kind;
    @NotNull @Valid public Text title;
    public LocalDate adoptedOn;
    public LocalDate enteredIntoForceOn;
    public List<OfficialLanguage> authenticLanguages;
    @Positive public Integer lastArticle;
    public LocalDate actionsKnownUntil;
  }

  /** A State that takes part. */
  @CompiledJson
  @Json
  public static final class Participant {
    @NotNull public String type;

    @NotNull
    @Pattern(regexp = SLUG)
    public String id;

    @NotNull
    @Pattern(regexp = STATE)
    public String state;
  }

  /** What a State did to a convention. */
  @CompiledJson
  @Json
  public static final class Action {
    @NotNull
    @Pattern(regexp = SLUG)
    public String participant;

    @NotNull
    @Pattern(regexp = SLUG)
    public String instrument;

    @NotNull public TreatyActionKind kind;
    public LocalDate date;
  }

  /** An organization. */
  @CompiledJson
  @Json
  public static final class Stakeholder {
    @NotNull
    @Pattern(regexp = SLUG)
    public String id;

    @NotNull @Valid public Text name;
    public List<@NotBlank String> acronyms;

    @Size(min = 1)
    public String kind;

    @Pattern(regexp = STATE)
    public String state;

    @Valid public Status consultativeStatus;

    @Size(min = 1)
    public String website;

    public List<@Valid Source> sources;
  }

  /** Consultative status. */
  @CompiledJson
  @Json
  public static final class Status {
    @NotNull public ConsultativeCategory category;
    @Positive public Integer year;
  }

  /** Where a fact comes from. */
  @CompiledJson
  @Json
  public static final class Source {
    @Valid public Text title;
    public LocalDate date;
    public Certainty certainty;
  }

  /** A session. */
  @CompiledJson
  @Json
  public static final class Session {
    @NotNull
    @Pattern(regexp = SLUG)
    public String id;

    @Pattern(regexp = SLUG)
    public String convention;

    @Positive public Integer ordinal;
    public SessionKind kind;
    @Valid public Text title;
    @Valid public Days days;
    @Valid public Venue venue;
    public AttendanceFormat format;
    public LocalDate agendaCirculatedOn;
    public List<@Valid AgendaItem> agendaItems;
    public List<@Valid Meeting> meetings;
    @Valid public ListedIds sideEvents;
  }

  /** A run of days. */
  @CompiledJson
  @Json
  public static final class Days {
    @NotNull public LocalDate first;
    @NotNull public LocalDate last;
  }

  /** A span of time. */
  @CompiledJson
  @Json
  public static final class Slot {
    @NotNull public OffsetDateTime start;
    @NotNull public OffsetDateTime end;
  }

  /** Where a session meets. */
  @CompiledJson
  @Json
  public static final class Venue {
    @Valid public Text city;

    @Pattern(regexp = STATE)
    public String state;

    @Size(min = 1)
    public String zone;

    public List<@Valid Room> rooms;
  }

  /** A room. */
  @CompiledJson
  @Json
  public static final class Room {
    @NotNull
    @Pattern(regexp = SLUG)
    public String id;

    @Valid public Text name;
    @PositiveOrZero public Integer capacity;
  }

  /** An item of the agenda. */
  @CompiledJson
  @Json
  public static final class AgendaItem {
    @NotNull
    @Pattern(regexp = SLUG)
    public String id;

    @Size(min = 1)
    public String number;

    @Valid public Text title;
  }

  /** A meeting of a session. */
  @CompiledJson
  @Json
  public static final class Meeting {
    @NotNull
    @Pattern(regexp = SLUG)
    public String id;

    public MeetingKind kind;
    @Positive public Integer number;
    @Valid public Text title;
    @Valid public Slot slot;

    @Pattern(regexp = SLUG)
    public String room;

    public List<@Pattern(regexp = SLUG) String> agendaItems;
  }

  /** Ids as far as they are known. */
  @CompiledJson
  @Json
  public static final class ListedIds {
    public List<@Pattern(regexp = SLUG) String> items;
    @NotNull public Boolean complete;
  }

  /** A side event. */
  @CompiledJson
  @Json
  public static final class SideEvent {
    @NotNull
    @Pattern(regexp = SLUG)
    public String id;

    @Pattern(regexp = SLUG)
    public String session;

    @Valid public Text title;
    @Valid public Text summary;
    @Valid public Actor mainOrganizer;
    public List<@Valid Actor> coOrganizers;
    public List<@Valid Actor> speakers;
    @Valid public Slot slot;

    @Pattern(regexp = SLUG)
    public String room;

    public AttendanceFormat format;
    public List<@NotBlank String> languages;
    public List<@Valid Text> themes;
    public List<@Pattern(regexp = SLUG) String> agendaItems;
    public SideEventStatus status;
    public List<@Valid Subject> presents;
    public List<@Valid Source> sources;
  }

  /** What a side event is about. */
  @CompiledJson
  @Json
  public static final class Subject {
    @NotNull public String type;

    @Pattern(regexp = SLUG)
    public String declaration;
  }

  /** Whoever organizes or speaks; what the type does not have is null. */
  @CompiledJson
  @Json
  public static final class Actor {
    @NotNull public String type;

    @Pattern(regexp = SLUG)
    public String participant;

    @Pattern(regexp = SLUG)
    public String stakeholder;

    @Valid public Person person;
  }

  /** A person. */
  @CompiledJson
  @Json
  public static final class Person {
    @NotBlank public String name;
    @Valid public Text affiliation;
    @Valid public Basis basis;
  }

  /** Why a person may be named. */
  @CompiledJson
  @Json
  public static final class Basis {
    @NotNull public String type;
    @Valid public Source source;
  }

  /** A declaration. */
  @CompiledJson
  @Json
  public static final class Declaration {
    @NotNull
    @Pattern(regexp = SLUG)
    public String id;

    @Valid public Text title;
    @Valid public Actor sponsor;

    @Pattern(regexp = SLUG)
    public String launchedAt;

    @Valid public Moment date;
    @Valid public ListedAreas areas;
    @Valid public ListedSignatures signatures;
  }

  /** A day. */
  @CompiledJson
  @Json
  public static final class Moment {
    @NotNull public String type;
    @NotNull public LocalDate date;
  }

  /** Areas as far as they are known. */
  @CompiledJson
  @Json
  public static final class ListedAreas {
    public List<@Valid Area> items;
    @NotNull public Boolean complete;
  }

  /** Signatures as far as they are known. */
  @CompiledJson
  @Json
  public static final class ListedSignatures {
    public List<@Valid Signature> items;
    @NotNull public Boolean complete;
  }

  /** An area of a declaration. */
  @CompiledJson
  @Json
  public static final class Area {
    @NotNull
    @Pattern(regexp = SLUG)
    public String id;

    @NotNull @Valid public Text title;
    public List<@Valid Proposal> proposals;
  }

  /** A proposal. */
  @CompiledJson
  @Json
  public static final class Proposal {
    @Valid public Text text;
    public List<@Valid Article> articles;
  }

  /** An article that a text cites. */
  @CompiledJson
  @Json
  public static final class Article {
    @NotNull
    @Pattern(regexp = SLUG)
    public String convention;

    @NotBlank public String article;
  }

  /** A signature. */
  @CompiledJson
  @Json
  public static final class Signature {
    @Pattern(regexp = SLUG)
    public String stakeholder;

    public LocalDate signedOn;
  }
}
