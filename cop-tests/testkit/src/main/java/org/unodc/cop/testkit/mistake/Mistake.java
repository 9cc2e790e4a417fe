package org.unodc.cop.testkit.mistake;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/**
 * A kind of mistake that people make in a record: where it makes sense, what it changes, and what
 * finds it.
 *
 * <pre>{@code
 * Mistake.of("side-event.after-its-session", "A side event is entered a month too late.")
 *     .at("/sideEvents/*")
 *     .where(event -> event.has("slot"))
 *     .change(event -> event.child("slot").moveDay("start", 30).moveDay("end", 30))
 *     .foundBy("side-event.lies-within-its-session");
 * }</pre>
 */
public final class Mistake {
  private final Site site;
  private final ImmutableSet<RuleId> rules;
  private final ImmutableSet<ProblemCode> problems;
  private final Optional<String> exemption;
  private final boolean foundByAnything;

  private Mistake(
      Site site,
      ImmutableSet<RuleId> rules,
      ImmutableSet<ProblemCode> problems,
      Optional<String> exemption,
      boolean foundByAnything) {
    checkState(site.change != null, "%s changes nothing", site.id);
    this.site = site;
    this.rules = rules;
    this.problems = problems;
    this.exemption = exemption;
    this.foundByAnything = foundByAnything;
  }

  /**
   * Starts a kind of mistake.
   *
   * @param id the part of the record and what went wrong, such as {@code meeting.after-the-session}
   * @param description a sentence that describes the mistake
   */
  public static Site of(String id, String description) {
    return new Site(id, description);
  }

  /** {@return its id, which no other kind has} */
  public String id() {
    return site.id;
  }

  /** {@return a sentence that describes the mistake} */
  public String description() {
    return site.description;
  }

  /**
   * {@return the rules; at least one of them finds it; empty if reading refuses it, or if exempt}
   */
  public ImmutableSet<RuleId> rules() {
    return rules;
  }

  /** {@return the problems; reading reports at least one of them; empty if rules find it} */
  public ImmutableSet<ProblemCode> problems() {
    return problems;
  }

  /** {@return whether more findings of this rule find it} */
  boolean isFoundBy(RuleId rule) {
    return foundByAnything || rules.contains(rule);
  }

  /** {@return whether this problem of reading finds it} */
  boolean isFoundBy(ProblemCode problem) {
    return foundByAnything || problems.contains(problem);
  }

  /** {@return why nothing in a record can show this mistake; empty if something finds it} */
  public Optional<String> exemption() {
    return exemption;
  }

  /**
   * {@return a copy of a record with this mistake at one of the places where it makes sense; empty
   * if there is none}
   *
   * @param json a record in JSON
   * @param seed selects the place; equal seeds select the same one
   * @throws IllegalArgumentException if this is no JSON object
   * @throws IllegalStateException if the change left the record as it was
   */
  public Optional<PlantedMistake> plantIn(byte[] json, long seed) {
    return plantIn(RecordPart.tree(json), seed);
  }

  /** {@return the record in this tree with this mistake; the tree itself stays as it is} */
  Optional<PlantedMistake> plantIn(JsonNode tree, long seed) {
    if (!fits(tree)) {
      return Optional.empty();
    }
    JsonNode record = tree.deepCopy();
    // Random returns the same numbers in every version of Java, but adjacent seeds start alike.
    Random random = new Random(new SplittableRandom(seed).nextLong());
    ImmutableList<RecordPart> places = places(record, random).collect(toImmutableList());
    RecordPart place = places.get(random.nextInt(places.size()));
    String pointer = place.pointer();
    requireNonNull(site.change, "change").accept(place);
    checkState(!record.equals(tree), "%s leaves %s as it was", site.id, pointer);
    return Optional.of(PlantedMistake.of(pointer, RecordPart.json(record)));
  }

  /** {@return whether the record in this tree has a place where this mistake makes sense} */
  boolean fits(JsonNode tree) {
    return places(tree, new Random(0)).findAny().isPresent();
  }

  private Stream<RecordPart> places(JsonNode tree, Random random) {
    return RecordPart.of(tree, random).all(site.path).filter(site.condition);
  }

  @Override
  public String toString() {
    return site.id;
  }

  /** The places and the change of a kind of mistake, before it is known what finds it. */
  public static final class Site {
    private final String id;
    private final String description;
    private String path = "";
    private Predicate<RecordPart> condition = part -> true;
    private @Nullable Consumer<RecordPart> change;

    private Site(String id, String description) {
      this.id = requireNonNull(id, "id");
      this.description = requireNonNull(description, "description");
    }

    /**
     * Sets the places where it makes sense; if it is not called, the record as a whole.
     *
     * @param newPath a path as {@link RecordPart#all} takes it
     */
    public Site at(String newPath) {
      path = requireNonNull(newPath, "path");
      return this;
    }

    /** Restricts the places to those where the mistake contradicts something in the record. */
    public Site where(Predicate<RecordPart> newCondition) {
      condition = condition.and(newCondition);
      return this;
    }

    /** Sets the change of the part at the place. */
    public Site change(Consumer<RecordPart> newChange) {
      change = requireNonNull(newChange, "change");
      return this;
    }

    /** {@return a mistake that at least one of these rules finds} */
    public Mistake foundBy(String... ruleIds) {
      return new Mistake(
          this,
          Arrays.stream(ruleIds).map(RuleId::of).collect(ImmutableSet.toImmutableSet()),
          ImmutableSet.of(),
          Optional.empty(),
          false);
    }

    /** {@return a mistake for which reading reports at least one of these problems} */
    public Mistake refusedAs(ProblemCode... codes) {
      return new Mistake(
          this, ImmutableSet.of(), ImmutableSet.copyOf(codes), Optional.empty(), false);
    }

    /** {@return a mistake that any rule or any problem of reading finds} */
    Mistake foundByAnything() {
      return new Mistake(this, ImmutableSet.of(), ImmutableSet.of(), Optional.empty(), true);
    }

    /**
     * {@return a mistake that nothing in a record can show}
     *
     * @param reason a sentence with the reason
     */
    public Mistake notKnowable(String reason) {
      return new Mistake(this, ImmutableSet.of(), ImmutableSet.of(), Optional.of(reason), false);
    }
  }
}
