package org.unodc.cop.benchmarks.peer.model;

import static org.unodc.cop.benchmarks.peer.model.ConstraintPatterns.SLUG;
import static org.unodc.cop.benchmarks.peer.model.ConstraintPatterns.STATE;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.unodc.cop.benchmarks.peer.model.ConferenceBean.Text;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.session.SessionKind;

/** A session with its venue, agenda and meetings. Absent members are null. */
@CompiledJson
@Json
public final class SessionBean {
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

  /** A range of days. */
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

  /** The venue of a session. */
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

  /** A list of ids that may be partial. */
  @CompiledJson
  @Json
  public static final class ListedIds {
    public List<@Pattern(regexp = SLUG) String> items;
    @NotNull public Boolean complete;
  }
}
