package org.unodc.cop.benchmarks.peer.model;

import static org.unodc.cop.benchmarks.peer.model.ConstraintPatterns.SLUG;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.unodc.cop.benchmarks.peer.model.ConferenceBean.Source;
import org.unodc.cop.benchmarks.peer.model.ConferenceBean.Text;
import org.unodc.cop.benchmarks.peer.model.SessionBean.Slot;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.sideevent.SideEventStatus;

/** A side event with its organizers and speakers. Absent members are null. */
@CompiledJson
@Json
public final class SideEventBean {
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

  /** The subject of a side event. */
  @CompiledJson
  @Json
  public static final class Subject {
    @NotNull public String type;

    @Pattern(regexp = SLUG)
    public String declaration;
  }

  /** An organizer or a speaker. Members that its type does not have are null. */
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

  /** The basis for naming a person. */
  @CompiledJson
  @Json
  public static final class Basis {
    @NotNull public String type;
    @Valid public Source source;
  }
}
