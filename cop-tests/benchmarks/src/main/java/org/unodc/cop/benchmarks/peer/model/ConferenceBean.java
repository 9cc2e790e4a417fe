package org.unodc.cop.benchmarks.peer.model;

import static org.unodc.cop.benchmarks.peer.model.ConstraintPatterns.SLUG;
import static org.unodc.cop.benchmarks.peer.model.ConstraintPatterns.STATE;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.unodc.cop.domain.convention.ConventionKind;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.stakeholder.ConsultativeCategory;

/** The generated record as objects with public fields. Absent members are null. */
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
  public List<@Valid SessionBean> sessions;
  public List<@Valid SideEventBean> sideEvents;
  public List<@Valid DeclarationBean> declarations;

  /** A text in one or more languages. */
  @CompiledJson
  @Json
  public static final class Text {
    @Size(min = 2, max = 35)
    public String original;

    @NotEmpty public Map<@NotBlank String, @NotBlank String> texts;
  }

  /** The source of a fact. */
  @CompiledJson
  @Json
  public static final class Source {
    @Valid public Text title;
    public LocalDate date;
    public Certainty certainty;
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

  /** A participant that is a State. */
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

  /** An action of a State on a convention. */
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
}
