package org.unodc.cop.sdk.workbook;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;

/**
 * The places of a record in words, such as {@code sessions › Ninth session › days}. An element of a
 * list is named by its name or id or, if it has no id, by its number.
 */
final class RecordPlaces {
  /** The member of a remark that has a place. */
  static final String PLACE = "place";

  /** Between the steps of a place. */
  static final Splitter STEPS = Splitter.on(WorkbookWords.STEP.strip()).trimResults();

  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final String ID = "id";

  /** Between the number of an element without an id and its name, which may change. */
  private static final String NUMBERED = ". ";

  private final Map<?, ?> root;
  private final RecordNames names;
  private final WorkbookWords words;
  private final IdentityHashMap<Object, String> numbers;
  private final IdentityHashMap<List<?>, List<String>> keys = new IdentityHashMap<>();
  private final IdentityHashMap<List<?>, Map<String, Integer>> positions = new IdentityHashMap<>();

  /**
   * Creates the places of a record.
   *
   * @param numbers the numbers of elements without an id, by the element itself; without one, it is
   *     the position
   */
  RecordPlaces(Map<?, ?> root, RecordNames names, IdentityHashMap<Object, String> numbers) {
    this.root = root;
    this.names = names;
    this.words = names.words();
    this.numbers = numbers;
  }

  /**
   * {@return the words for the place of a remark, from the owner of the remark or else from the
   * record; the place itself if it is none of the model}
   */
  String words(String pointer, Shape ownerShape, Object owner) {
    return words(pointer, ownerShape, owner, pointer)
        .or(() -> words(pointer, Shapes.RECORD, root, pointer))
        .filter(text -> pointer(text, ownerShape, owner).equals(pointer))
        .orElse(pointer);
  }

  private Optional<String> words(String pointer, Shape shape, Object tree, String place) {
    List<String> steps = new ArrayList<>();
    List<String> names =
        pointer.startsWith("/")
            ? Splitter.on('/').splitToList(pointer.substring(1))
            : List.of(place);
    return add(names, shape, tree, steps)
        ? Optional.of(String.join(WorkbookWords.STEP, steps))
        : Optional.empty();
  }

  private boolean add(
      List<String> pointer, Shape shape, @Nullable Object tree, List<String> steps) {
    if (pointer.isEmpty()) {
      return true;
    }
    String step = pointer.get(0);
    List<String> rest = pointer.subList(1, pointer.size());
    if (shape instanceof Shape.Union union && tree instanceof Map<?, ?> members) {
      Shape.Members variant = union.variants().get(String.valueOf(members.get("type")));
      return variant != null && add(pointer, variant, tree, steps);
    }
    if (shape instanceof Shape.Members object) {
      Optional<Shape.Member> member = object.find(step);
      steps.add(words.member(step));
      return member.isPresent() && add(rest, member.get().shape(), value(tree, step), steps);
    }
    if (shape instanceof Shape.Text && rest.isEmpty()) {
      steps.add(words.member(step));
      return step.equals(WorkbookWords.ORIGINAL) || step.equals("texts");
    }
    if (shape instanceof Shape.Text && step.equals("texts") && rest.size() == 1) {
      steps.add(words.member(step));
      steps.add(words.language(rest.get(0)));
      return true;
    }
    if (!INDEX.matcher(step).matches()) {
      return false;
    }
    int index = Integer.parseInt(step);
    if (shape instanceof Shape.Rows rows && tree instanceof List<?> list && index < list.size()) {
      steps.add(keys(list).get(index));
      return add(rest, rows.items(), list.get(index), steps);
    }
    steps.add(Integer.toString(index + 1));
    return rest.isEmpty() && (shape instanceof Shape.Cells || shape instanceof Shape.Texts);
  }

  private static @Nullable Object value(@Nullable Object tree, String member) {
    return tree instanceof Map<?, ?> members ? members.get(member) : null;
  }

  /**
   * {@return the JSON Pointer of a place in words, from the owner of the remark or else from the
   * record; the words themselves if there is no such place}
   */
  String pointer(String place, Shape ownerShape, Object owner) {
    List<String> steps = STEPS.splitToList(place);
    return find(steps, ownerShape, owner, Place.here())
        .or(() -> find(steps, Shapes.RECORD, root, Place.here()))
        .map(Place::pointer)
        .orElse(place);
  }

  private Optional<Place> find(
      List<String> steps, Shape shape, @Nullable Object tree, Place place) {
    if (steps.isEmpty()) {
      return Optional.of(place);
    }
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    if (shape instanceof Shape.Union union && tree instanceof Map<?, ?> members) {
      return Optional.ofNullable(union.variants().get(String.valueOf(members.get("type"))))
          .flatMap(variant -> find(steps, variant, tree, place));
    }
    if (shape instanceof Shape.Members object) {
      return object.members().stream()
          .filter(member -> isCalled(member.name(), step))
          .findFirst()
          .flatMap(
              member ->
                  find(rest, member.shape(), value(tree, member.name()), place.at(member.name())));
    }
    if (shape instanceof Shape.Text) {
      return findText(step, rest, place);
    }
    if (shape instanceof Shape.Rows rows && tree instanceof List<?> list) {
      return index(list, step)
          .flatMap(index -> find(rest, rows.items(), list.get(index), place.at(index)));
    }
    return rest.isEmpty() && !step.equals("0") && INDEX.matcher(step).matches()
        ? Optional.of(place.at(Integer.parseInt(step) - 1))
        : Optional.empty();
  }

  private Optional<Place> findText(String step, List<String> rest, Place place) {
    for (String member : List.of(WorkbookWords.ORIGINAL, "texts")) {
      if (isCalled(member, step)) {
        return rest.isEmpty()
            ? Optional.of(place.at(member))
            : words.tag(rest.get(0)).map(tag -> place.at(member).at(tag));
      }
    }
    return Optional.empty();
  }

  private boolean isCalled(String member, String step) {
    return words.member(member).equalsIgnoreCase(step);
  }

  /** {@return the words for each element of a list, all different} */
  List<String> keys(List<?> list) {
    return keys.computeIfAbsent(list, this::newKeys);
  }

  private List<String> newKeys(List<?> list) {
    Map<String, Integer> uses = new HashMap<>();
    list.forEach(
        item ->
            plain(item)
                .ifPresent(name -> uses.merge(SpellingNormalizer.folded(name), 1, Integer::sum)));
    List<String> all = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Object item = list.get(i);
      Object id = value(item, ID);
      Optional<String> name = plain(item);
      all.add(
          id == null
              ? number(list, i) + name.map(NUMBERED::concat).orElse("")
              : name.filter(own -> uses.getOrDefault(SpellingNormalizer.folded(own), 0) == 1)
                  .orElseGet(id::toString));
    }
    return all;
  }

  private String number(List<?> list, int position) {
    return numbers.getOrDefault(list.get(position), Integer.toString(position + 1));
  }

  private Optional<String> plain(Object item) {
    return item instanceof Map<?, ?> members
        ? RecordNames.plain(members, words.language())
        : Optional.empty();
  }

  /** {@return the position of the element of a list with this name, id or number} */
  Optional<Integer> index(List<?> list, String key) {
    Map<String, Integer> known = positions.computeIfAbsent(list, this::newPositions);
    int afterNumber = Math.max(0, key.indexOf(NUMBERED));
    return Optional.ofNullable(known.get(SpellingNormalizer.folded(key)))
        .or(() -> Optional.ofNullable(known.get(key.substring(0, afterNumber))));
  }

  private Map<String, Integer> newPositions(List<?> list) {
    Map<String, Integer> found = new HashMap<>();
    List<String> own = keys(list);
    for (int i = 0; i < list.size(); i++) {
      found.putIfAbsent(SpellingNormalizer.folded(own.get(i)), i);
    }
    for (int i = 0; i < list.size(); i++) {
      if (value(list.get(i), ID) instanceof String id) {
        found.putIfAbsent(SpellingNormalizer.folded(id), i);
        for (String name : names.earlier(id)) {
          found.putIfAbsent(SpellingNormalizer.folded(name), i);
        }
      } else {
        found.putIfAbsent(number(list, i), i);
      }
    }
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof Map<?, ?> members && members.get(ID) instanceof String) {
        for (String name : RecordNames.all(members)) {
          found.putIfAbsent(SpellingNormalizer.folded(name), i);
        }
      }
    }
    return found;
  }
}
