package org.unodc.cop.sdk.internal.form;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.sdk.diff.Change;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.problem.Problem;

/**
 * The JSON form of every type of the library, by type: the codecs of the model, and the forms of
 * the values that are computed from it. All other types of the library are refused.
 */
public final class Forms {
  private static final String DOMAIN = "org.unodc.cop.domain";
  private static final String SDK = "org.unodc.cop.sdk";

  /** The forms of the computed values, created on first use. */
  private static final Supplier<ImmutableMap<Class<?>, Codec<?>>> COMPUTED =
      Suppliers.memoize(Forms::all);

  /** The names in schemas of types whose own name an API often has for something else. */
  private static final ImmutableMap<Class<?>, String> SCHEMA_NAMES =
      ImmutableMap.of(
          Change.class, "RecordChange",
          Parameter.class, "RuleParameter",
          Position.class, "DocumentPosition",
          Problem.class, "DocumentProblem",
          Rule.class, "ValidationRule");

  private Forms() {}

  /**
   * {@return the codec of this type}
   *
   * @throws IllegalArgumentException if the type has no JSON form of its own
   */
  public static <T> Codec<T> of(Class<T> type) {
    Optional<Codec<T>> codec = find(type);
    checkArgument(codec.isPresent(), "%s", refusal(type));
    return codec.get();
  }

  /** {@return the codec of this type; empty if it has no form of its own} */
  public static <T> Optional<Codec<T>> find(Class<T> type) {
    Optional<Codec<T>> model = ModelCodecs.find(type);
    return model.isPresent() ? model : Optional.ofNullable(computed(type));
  }

  @SuppressWarnings("unchecked") // each codec is stored under its own type
  private static <T> @Nullable Codec<T> computed(Class<T> type) {
    return (Codec<T>) COMPUTED.get().get(type);
  }

  /**
   * {@return the codec of this type, or of its nearest supertype with a form; empty if there is
   * none}
   */
  public static <T> Optional<Codec<? super T>> nearest(Class<T> type) {
    Optional<Codec<? super T>> model = ModelCodecs.nearest(type);
    if (model.isPresent()) {
      return model;
    }
    Codec<T> own = computed(type);
    return own != null ? Optional.of(own) : ofSupertype(type);
  }

  private static <T> Optional<Codec<? super T>> ofSupertype(Class<T> type) {
    return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
        .flatMap(wider -> nearest(wider).stream())
        .filter(codec -> !(codec instanceof OwnTypeCodec))
        .findFirst()
        .map(Forms::wider);
  }

  @SuppressWarnings("unchecked") // it is the codec of a supertype
  private static <T> Codec<? super T> wider(Codec<?> codec) {
    return (Codec<? super T>) codec;
  }

  /** {@return whether a codec reads what it writes} */
  public static boolean isRead(Codec<?> codec) {
    return !(codec instanceof WrittenCodec || isOfSubtypes(codec));
  }

  /** {@return whether a codec writes each value in the form of its own type} */
  public static boolean isOfSubtypes(Codec<?> codec) {
    return codec instanceof OwnTypeCodec;
  }

  /** {@return whether a type belongs to the library, so that a mapper must not guess its form} */
  public static boolean isOfLibrary(Class<?> type) {
    return isIn(DOMAIN, type.getPackageName()) || isIn(SDK, type.getPackageName());
  }

  private static boolean isIn(String root, String name) {
    return name.startsWith(root)
        && (name.length() == root.length() || name.charAt(root.length()) == '.');
  }

  /** {@return a sentence that explains why this type has no JSON form, and what to write instead} */
  public static String refusal(Class<?> type) {
    return RefusedTypes.sentence(type);
  }

  /** {@return a sentence that explains why this type is not read} */
  public static String notRead(Class<?> type) {
    return find(type).filter(Forms::isOfSubtypes).isPresent()
        ? type.getName() + " has no JSON form of its own: name one of its types, such as SessionId."
        : WrittenCodec.onlyWritten(type);
  }

  /** {@return the type that this codec is for; empty if no type is stored for it} */
  public static Optional<Class<?>> typeOf(Codec<?> codec) {
    Optional<Class<?>> model = ModelCodecs.typeOf(codec);
    return model.isPresent()
        ? model
        : COMPUTED.get().entrySet().stream()
            .filter(known -> !isOfSubtypes(codec) && isFor(codec, known.getValue()))
            .findFirst()
            .map(Map.Entry::getKey);
  }

  private static boolean isFor(Codec<?> codec, Codec<?> stored) {
    return stored == codec
        || (stored instanceof WrittenCodec<?> written && written.form() == codec);
  }

  /** {@return the types with a form of their own that are not types of the model} */
  public static ImmutableSet<Class<?>> computedTypes() {
    return COMPUTED.get().entrySet().stream()
        .filter(form -> !isOfSubtypes(form.getValue()))
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the name of a type in schemas} */
  public static String schemaName(Class<?> type) {
    String computed =
        type.isMemberClass() && computed(type) != null
            ? type.getEnclosingClass().getSimpleName() + type.getSimpleName()
            : ModelCodecs.schemaName(type);
    return SCHEMA_NAMES.getOrDefault(type, computed);
  }

  private static ImmutableMap<Class<?>, Codec<?>> all() {
    FormTable table = new FormTable();
    StoryForms.addDocuments(table);
    RuleForms.addIds(table);
    StoryForms.addInvariants(table);
    StoryForms.addLanguages(table);
    RuleForms.addMessages(table);
    OverviewForms.addTo(table);
    RuleForms.addParts(table);
    TreatyForms.addParties(table);
    ProgrammeForms.addProcedure(table);
    ProgrammeForms.addProgramme(table);
    TreatyForms.addQuantities(table);
    RuleForms.addRules(table);
    StoryForms.addStories(table);
    TreatyForms.addTrends(table);
    TableForms.addDepositaries(table);
    PublicationForms.addDifferences(table);
    PublicationForms.addRegistrations(table);
    ReadingForms.addReadings(table);
    ReadingForms.addMigrations(table);
    ReadingForms.addProblems(table);
    PublicationForms.addPublications(table);
    PublicationForms.addReports(table);
    TableForms.addSessions(table);
    PublicationForms.addSlices(table);
    ReadingForms.addStreams(table);
    TableForms.addTables(table);
    RuleForms.addReports(table);
    ReadingForms.addYaml(table);
    return table.forms();
  }
}
