package org.unodc.cop.benchmarks.peer.model;

import static org.unodc.cop.benchmarks.peer.model.ConstraintPatterns.SLUG;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.unodc.cop.benchmarks.peer.model.ConferenceBean.Text;
import org.unodc.cop.benchmarks.peer.model.SideEventBean.Actor;

/** A declaration with its areas and signatures. Absent members are null. */
@CompiledJson
@Json
public final class DeclarationBean {
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

  /** A day. */
  @CompiledJson
  @Json
  public static final class Moment {
    @NotNull public String type;
    @NotNull public LocalDate date;
  }

  /** A list of areas that may be partial. */
  @CompiledJson
  @Json
  public static final class ListedAreas {
    public List<@Valid Area> items;
    @NotNull public Boolean complete;
  }

  /** A list of signatures that may be partial. */
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

  /** A reference to an article. */
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
