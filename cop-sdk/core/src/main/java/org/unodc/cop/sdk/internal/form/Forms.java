package org.unodc.cop.sdk.internal.form;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
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

  /** The forms of the computed values of all artifacts, created on first use. */
  private static final Supplier<Declared> DECLARED = Suppliers.memoize(Forms::declared);

  /** The names in schemas of types whose own name an API often has for something else. */
  private static final ImmutableMap<Class<?>, String> SCHEMA_NAMES =
      ImmutableMap.of(
          Change.class, "RecordChange",
          Parameter.class, "RuleParameter",
          Position.class, "DocumentPosition",
          Problem.class, "DocumentProblem",
          Rule.class, "ValidationRule",
          Scope.class, "RuleScope");

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
    return (Codec<T>) DECLARED.get().forms().get(type);
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

  /**
   * {@return a sentence that explains why this type has no JSON form, and what to write instead}
   */
  public static String refusal(Class<?> type) {
    String name = type.getName();
    if (!isOfLibrary(type)) {
      return name + " is not a type of the library, so it has no JSON form of the library.";
    }
    return name + " has no JSON form. " + instead(type);
  }

  private static String instead(Class<?> type) {
    if (type.getName().endsWith("$Builder")) {
      return "Build the value, and write it.";
    }
    String way = refusals().get(type.getName());
    if (way != null) {
      return way;
    }
    return isIn(SDK, type.getPackageName())
            && !isIn(SDK + ".internal", type.getPackageName())
            && !DECLARED.get().hasPackageOf(type)
        ? "The forms of its artifact were not found. A jar that contains several artifacts must"
            + " merge the files META-INF/services/"
            + FormSource.class.getName()
            + "."
        : "Write the values that it returns.";
  }

  /** {@return what to write instead, by the names of the types without a form} */
  public static ImmutableMap<String, String> refusals() {
    return DECLARED.get().refusals();
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
        : DECLARED.get().forms().entrySet().stream()
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
    return DECLARED.get().forms().entrySet().stream()
        .filter(form -> !isOfSubtypes(form.getValue()))
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return those of them that belong to the domain or to {@code cop-sdk}} */
  public static ImmutableSet<Class<?>> ownComputedTypes() {
    return computedTypes().stream()
        .filter(DECLARED.get().own()::contains)
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

  private static Declared declared() {
    FormTable table = new FormTable();
    RefusedTypes.addTo(table);
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
    DifferenceForms.addDifferences(table);
    ReadingForms.addReadings(table);
    ReadingForms.addMigrations(table);
    ReadingForms.addProblems(table);
    DifferenceForms.addSlices(table);
    ReadingForms.addStreams(table);
    RuleForms.addReports(table);
    ImmutableSet<Class<?>> own = table.forms().keySet();
    ServiceLoader.load(FormSource.class, FormSource.class.getClassLoader())
        .forEach(source -> source.addTo(table));
    return new Declared(table.forms(), table.refusals(), own);
  }

  /**
   * The types that are not types of the model.
   *
   * @param forms the codecs of those with a form
   * @param refusals what to write instead, by the names of those without one
   * @param own the types with a form that belong to the domain or to this artifact
   */
  private record Declared(
      ImmutableMap<Class<?>, Codec<?>> forms,
      ImmutableMap<String, String> refusals,
      ImmutableSet<Class<?>> own) {
    /** {@return whether the artifact of a type was found} */
    boolean hasPackageOf(Class<?> type) {
      String start = type.getPackageName() + '.';
      return Stream.concat(forms.keySet().stream().map(Class::getName), refusals.keySet().stream())
          .anyMatch(name -> name.startsWith(start));
    }
  }
}
