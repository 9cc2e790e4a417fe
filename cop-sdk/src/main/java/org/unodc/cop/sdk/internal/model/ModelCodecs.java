package org.unodc.cop.sdk.internal.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.convention.ParticipantEmissions;
import org.unodc.cop.domain.outcome.VoteChoice;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.statement.StatementOccasion;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.validation.Report;

/** The codec of every type of the model, by type. */
public final class ModelCodecs {
  private static final String DOMAIN = Conference.class.getPackageName();

  /** The codecs of each package, which are declared when the first one is asked for. */
  private static final ImmutableMap<String, Supplier<ImmutableMap<Class<?>, Codec<?>>>> PACKAGES =
      ImmutableMap.<String, Supplier<ImmutableMap<Class<?>, Codec<?>>>>builder()
          .put(DOMAIN + ".actor", declaredBy(ActorCodec::addTo))
          .put(DOMAIN + ".bureau", declaredBy(BureauCodec::addTo))
          .put(DOMAIN + ".calendar", declaredBy(CalendarCodec::addTo))
          .put(DOMAIN, declaredBy(ConferenceCodec::addTo))
          .put(DOMAIN + ".convention", declaredBy(ConventionCodec::addTo))
          .put(DOMAIN + ".declaration", declaredBy(DeclarationCodec::addTo))
          .put(DOMAIN + ".document", declaredBy(DocumentCodec::addTo))
          .put(DOMAIN + ".engagement", declaredBy(EngagementCodec::addTo))
          .put(DOMAIN + ".id", declaredBy(IdCodec::addTo))
          .put(DOMAIN + ".initiative", declaredBy(InitiativeCodec::addTo))
          .put(DOMAIN + ".language", declaredBy(LanguageCodec::addTo))
          .put(DOMAIN + ".outcome", declaredBy(OutcomeCodec::addTo))
          .put(DOMAIN + ".party", declaredBy(PartyCodec::addTo))
          .put(DOMAIN + ".person", declaredBy(PersonCodec::addTo))
          .put(DOMAIN + ".place", declaredBy(PlaceCodec::addTo))
          .put(DOMAIN + ".procedure", declaredBy(ProcedureCodec::addTo))
          .put(DOMAIN + ".programme", declaredBy(ProgrammeCodec::addTo))
          .put(DOMAIN + ".quantity", declaredBy(QuantityCodec::addTo))
          .put(DOMAIN + ".rule", declaredBy(RuleCodec::addTo))
          .put(DOMAIN + ".session", declaredBy(SessionCodec::addTo))
          .put(DOMAIN + ".sideevent", declaredBy(SideEventCodec::addTo))
          .put(DOMAIN + ".stakeholder", declaredBy(StakeholderCodec::addTo))
          .put(DOMAIN + ".statement", declaredBy(StatementCodec::addTo))
          .put(DOMAIN + ".youth", declaredBy(YouthCodec::addTo))
          .buildOrThrow();

  private static final Supplier<ImmutableMap<Class<?>, Codec<?>>> ALL =
      declaredBy(all -> PACKAGES.values().forEach(types -> all.putAll(types.get())));

  /** The names in schemas of the types whose Java name has changed since cop/1. */
  private static final ImmutableMap<Class<?>, String> SCHEMA_NAMES =
      ImmutableMap.of(
          ParticipantEmissions.class, "EmissionsOf",
          StatementOccasion.class, "Occasion",
          Timing.class, "When",
          VoteChoice.class, "Choice");

  private ModelCodecs() {}

  /**
   * {@return the codec of this type}
   *
   * @throws IllegalArgumentException if the type is not a type of the model with its own codec, and
   *     not the type of profiles or reports
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

  private static @Nullable Codec<?> declared(Class<?> type) {
    if (type == Report.class) {
      return ReportCodec.REPORT;
    }
    if (type == ValidationProfile.class) {
      return ProfileCodec.VALIDATION_PROFILE;
    }
    Supplier<ImmutableMap<Class<?>, Codec<?>>> types = PACKAGES.get(type.getPackageName());
    return types == null ? null : types.get().get(type);
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

  private static Supplier<ImmutableMap<Class<?>, Codec<?>>> declaredBy(
      Consumer<ImmutableMap.Builder<Class<?>, Codec<?>>> addTo) {
    return Suppliers.memoize(
        () -> {
          ImmutableMap.Builder<Class<?>, Codec<?>> types = ImmutableMap.builder();
          addTo.accept(types);
          return types.buildOrThrow();
        });
  }
}
