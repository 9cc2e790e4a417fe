package org.unodc.cop.sdk.internal.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.convention.ParticipantEmissions;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.outcome.VoteChoice;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.statement.StatementOccasion;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.validation.LocatedFinding;
import org.unodc.cop.sdk.validation.Report;

/** The codec of every type of the model, by type. */
public final class ModelCodecs {
  private static final Supplier<ImmutableMap<Class<?>, Codec<?>>> ALL =
      Suppliers.memoize(ModelCodecs::all);

  /** The names in schemas of the types whose Java name has changed since cop/1. */
  private static final ImmutableMap<Class<?>, String> SCHEMA_NAMES =
      ImmutableMap.of(
          ParticipantEmissions.class, "EmissionsOf",
          StatementOccasion.class, "Occasion",
          StipulatedNumber.class, "Stipulation",
          Timing.class, "When",
          VoteChoice.class, "Choice");

  private ModelCodecs() {}

  /**
   * {@return the codec of this type}
   *
   * @throws IllegalArgumentException if the type is not a type of the model with its own codec, and
   *     not the type of profiles, reports or findings
   */
  public static <T> Codec<T> of(Class<T> type) {
    Optional<Codec<T>> codec = find(type);
    checkArgument(
        codec.isPresent(), "%s is not a type of the model that has a JSON form", type.getName());
    return codec.get();
  }

  /** {@return the codec of this type; empty if it has no codec of its own} */
  public static <T> Optional<Codec<T>> find(Class<T> type) {
    @SuppressWarnings("unchecked") // each codec is stored under its own type
    Codec<T> codec = (Codec<T>) declared(type);
    return Optional.ofNullable(codec);
  }

  /** All but the last declare only what they need, so that a program starts fast. */
  private static @Nullable Codec<?> declared(Class<?> type) {
    if (type == Conference.class) {
      return ConferenceCodec.CONFERENCE;
    }
    if (type == Report.class) {
      return ReportCodec.REPORT;
    }
    if (type == ValidationProfile.class) {
      return ProfileCodec.VALIDATION_PROFILE;
    }
    if (type == ValidationReport.class) {
      return ReportCodec.VALIDATION_REPORT;
    }
    if (type == Finding.class) {
      return ReportCodec.FINDING;
    }
    if (type == LocatedFinding.class) {
      return ReportCodec.LOCATED_FINDING;
    }
    return ALL.get().get(type);
  }

  /**
   * {@return the codec of this type, or of its nearest supertype with a codec; empty if there is
   * none}
   */
  public static <T> Optional<Codec<? super T>> nearest(Class<T> type) {
    Optional<Codec<T>> own = find(type);
    return own.isPresent()
        ? Optional.of(own.get())
        : Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
            .flatMap(wider -> nearest(wider).stream())
            .findFirst()
            .map(ModelCodecs::wider);
  }

  @SuppressWarnings("unchecked") // it is the codec of a supertype
  private static <T> Codec<? super T> wider(Codec<?> codec) {
    return (Codec<? super T>) codec;
  }

  /** {@return the type of the model that this codec is for; empty if no type is stored for it} */
  public static Optional<Class<?>> typeOf(Codec<?> codec) {
    return ALL.get().entrySet().stream()
        .filter(known -> known.getValue() == codec)
        .findFirst()
        .map(Map.Entry::getKey);
  }

  /** {@return the name of a type in schemas, which stays the same if the Java type is renamed} */
  public static String schemaName(Class<?> type) {
    return SCHEMA_NAMES.getOrDefault(type, type.getSimpleName());
  }

  /** {@return the types of the model that have a JSON form} */
  public static ImmutableSet<Class<?>> types() {
    return ALL.get().keySet();
  }

  private static ImmutableMap<Class<?>, Codec<?>> all() {
    ImmutableMap.Builder<Class<?>, Codec<?>> all = ImmutableMap.builder();
    ActorCodec.addTo(all);
    BureauCodec.addTo(all);
    CalendarCodec.addTo(all);
    ConferenceCodec.addTo(all);
    ConventionCodec.addTo(all);
    DeclarationCodec.addTo(all);
    DocumentCodec.addTo(all);
    EngagementCodec.addTo(all);
    IdCodec.addTo(all);
    InitiativeCodec.addTo(all);
    LanguageCodec.addTo(all);
    OutcomeCodec.addTo(all);
    PartyCodec.addTo(all);
    PersonCodec.addTo(all);
    PlaceCodec.addTo(all);
    ProcedureCodec.addTo(all);
    ProgrammeCodec.addTo(all);
    QuantityCodec.addTo(all);
    SessionCodec.addTo(all);
    SideEventCodec.addTo(all);
    StakeholderCodec.addTo(all);
    StatementCodec.addTo(all);
    YouthCodec.addTo(all);
    return all.buildOrThrow();
  }
}
