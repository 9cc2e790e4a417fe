package org.unodc.cop.sdk.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/**
 * The names of the entities of a record, by which cells refer to them. A name is a title or a name,
 * perhaps after that of the entity that contains it; if this is not unique, it is the id.
 */
final class RecordNames {
  /** A longer name is not easier to recognize than an id. */
  private static final int MAX_LENGTH = 90;

  private static final List<String> NAMES = List.of("title", "name", "shortTitle");
  private static final List<String> STATES = List.of("state", "formerState");
  private static final String ID = "id";
  private static final String TYPE = "type";
  private static final Pattern ID_FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final WorkbookWords words;
  private final Optional<RecordNames> earlier;
  private final boolean isEarlierFirst;
  private final Map<Class<?>, Map<String, Set<String>>> idsByName = new HashMap<>();
  private final Map<Class<?>, Map<String, List<String>>> namesById = new HashMap<>();

  private RecordNames(WorkbookWords words, Optional<RecordNames> earlier, boolean isEarlierFirst) {
    this.words = words;
    this.earlier = earlier;
    this.isEarlierFirst = isEarlierFirst;
  }

  /**
   * {@return the names in a record}
   *
   * @param tree the JSON of the record, perhaps incomplete
   * @param earlier the names that entities had before, which they may still have in cells
   */
  static RecordNames of(Object tree, WorkbookWords words, Optional<RecordNames> earlier) {
    return of(tree, words, earlier, false);
  }

  /**
   * {@return the names in a record after a change, in which an earlier name still means the same
   * entity even if another entity has it now}
   *
   * @param tree the JSON of the record, perhaps incomplete
   * @param earlier the names before the change
   */
  static RecordNames after(Object tree, WorkbookWords words, RecordNames earlier) {
    return of(tree, words, Optional.of(earlier), true);
  }

  private static RecordNames of(
      Object tree, WorkbookWords words, Optional<RecordNames> earlier, boolean isEarlierFirst) {
    RecordNames names = new RecordNames(words, earlier, isEarlierFirst);
    names.add(Shapes.RECORD, tree, "");
    return names;
  }

  WorkbookWords words() {
    return words;
  }

  private void add(Shape shape, Object tree, String owner) {
    if (shape instanceof Shape.Rows rows && tree instanceof List<?> items) {
      items.forEach(item -> add(rows.items(), item, owner));
    } else if (shape instanceof Shape.Union union && tree instanceof Map<?, ?> members) {
      Shape.Members variant = union.variants().get(String.valueOf(members.get(TYPE)));
      if (variant != null) {
        add(variant, members, owner);
      }
    } else if (shape instanceof Shape.Members object && tree instanceof Map<?, ?> members) {
      String own = object.idType().map(type -> addEntity(type, members, owner)).orElse(owner);
      boolean isRecord = object.name().equals(Shapes.RECORD.name());
      for (Shape.Member member : object.members()) {
        Object value = members.get(member.name());
        if (value != null) {
          add(member.shape(), value, isRecord ? "" : own);
        }
      }
    }
  }

  private String addEntity(Class<?> type, Map<?, ?> members, String owner) {
    String name = plain(members, words.language()).orElse("");
    if (members.get(ID) instanceof String id) {
      List<String> written =
          namesById
              .computeIfAbsent(type, key -> new HashMap<>())
              .computeIfAbsent(id, key -> new ArrayList<>());
      if (!name.isEmpty()) {
        written.add(name);
        addName(type, name, id);
        if (!owner.isEmpty()) {
          written.add(owner + WorkbookWords.STEP + name);
          addName(type, owner + WorkbookWords.STEP + name, id);
        }
      }
      all(members).forEach(other -> addName(type, other, id));
    }
    return name;
  }

  private void addName(Class<?> type, String name, String id) {
    idsByName
        .computeIfAbsent(type, key -> new HashMap<>())
        .computeIfAbsent(SpellingNormalizer.folded(name), key -> new TreeSet<>())
        .add(id);
  }

  /** {@return the name of an entity in a language, without that of its owner} */
  static Optional<String> plain(Map<?, ?> members, OfficialLanguage language) {
    for (String member : NAMES) {
      Optional<String> name = text(members.get(member), language);
      if (name.isPresent()) {
        return name.filter(RecordNames::isShort);
      }
    }
    return state(members).map(state -> state.name().in(language));
  }

  private static boolean isShort(String name) {
    return name.length() <= MAX_LENGTH && !name.contains(WorkbookWords.STEP);
  }

  /** {@return all names of an entity in all languages} */
  static List<String> all(Map<?, ?> members) {
    List<String> all = new ArrayList<>();
    for (String member : NAMES) {
      Object value = members.get(member);
      if (value instanceof Map<?, ?> text && text.get("texts") instanceof Map<?, ?> texts) {
        texts.values().forEach(words -> all.add(words.toString()));
      } else if (value instanceof String text) {
        all.add(text);
      }
    }
    state(members)
        .ifPresent(
            state -> {
              for (OfficialLanguage language : OfficialLanguage.values()) {
                all.add(state.name().in(language));
              }
            });
    return all;
  }

  /** {@return the names that the entity with this id had before} */
  ImmutableList<String> earlier(String id) {
    return earlier.stream()
        .flatMap(before -> before.namesById.values().stream())
        .flatMap(byId -> byId.getOrDefault(id, List.of()).stream())
        .collect(toImmutableList());
  }

  private static Optional<State> state(Map<?, ?> members) {
    return STATES.contains(String.valueOf(members.get(TYPE)))
            && members.get("state") instanceof String code
        ? States.findByCode(code)
        : Optional.empty();
  }

  private static Optional<String> text(@Nullable Object value, OfficialLanguage language) {
    if (value instanceof Map<?, ?> text && text.get("texts") instanceof Map<?, ?> texts) {
      for (Object tag :
          List.of(language.tag(), Optional.ofNullable(text.get("original")).orElse(""))) {
        if (texts.get(tag) instanceof String words) {
          return Optional.of(words);
        }
      }
      return texts.values().stream().map(Object::toString).findFirst();
    }
    return Optional.ofNullable(value).map(Object::toString);
  }

  /** {@return the names of all entities of a type, in the order of the alphabet} */
  ImmutableList<String> all(Class<?> type) {
    return namesById.getOrDefault(type, Map.of()).keySet().stream()
        .map(id -> name(type, id))
        .sorted()
        .collect(toImmutableList());
  }

  /** {@return the names of all entities to which an object can refer, by type} */
  ImmutableList<String> all(Shape.Union union) {
    return union.references().entrySet().stream()
        .flatMap(
            variant ->
                namesById.getOrDefault(variant.getValue(), Map.of()).keySet().stream()
                    .map(id -> name(union, reference(union, variant.getKey(), id)))
                    .sorted())
        .collect(toImmutableList());
  }

  /** {@return the name of the entity with this id, or the id} */
  String name(Class<?> type, String id) {
    return namesById.getOrDefault(type, Map.of()).getOrDefault(id, List.of()).stream()
        .filter(name -> ids(type, name).equals(Set.of(id)))
        .findFirst()
        .orElse(id);
  }

  /**
   * {@return the id of the entity with this id or name; a text with the form of an id is one, even
   * if there is no such entity}
   *
   * @throws IllegalArgumentException if there is none, or more than one
   */
  String id(Class<?> type, String cell) {
    return only(ids(type, cell), cell);
  }

  private Set<String> ids(Class<?> type, String cell) {
    if (namesById.getOrDefault(type, Map.of()).containsKey(cell)) {
      return Set.of(cell);
    }
    if (isEarlierFirst) {
      Set<String> before = earlier.map(names -> names.ids(type, cell)).orElse(Set.of());
      if (before.size() == 1
          && namesById.getOrDefault(type, Map.of()).keySet().containsAll(before)) {
        return before;
      }
    }
    Set<String> called =
        idsByName
            .getOrDefault(type, Map.of())
            .getOrDefault(SpellingNormalizer.folded(cell), Set.of());
    return called.isEmpty() && earlier.isPresent() ? earlier.get().ids(type, cell) : called;
  }

  private static String only(Set<String> ids, String cell) {
    if (ids.size() == 1) {
      return ids.iterator().next();
    }
    if (ids.isEmpty() && ID_FORM.matcher(cell).matches()) {
      return cell;
    }
    throw ids.isEmpty()
        ? InputRefusedException.of("workbook.no-entry", InputQuotation.shown(cell))
        : InputRefusedException.of(
            "workbook.several-entries", InputQuotation.shown(cell), Message.list(List.copyOf(ids)));
  }

  /** {@return the name of the entity that an object refers to, with its type if it needs one} */
  String name(Shape.Union union, Map<?, ?> reference) {
    String variant = String.valueOf(reference.get(TYPE));
    String id = String.valueOf(reference.get(member(union, variant)));
    String name = name(requireNonNull(union.references().get(variant)), id);
    Map<String, Set<String>> found = found(union, name);
    boolean isClear = found.size() == 1 && found.containsKey(variant);
    return isClear ? name : words.type(variant) + WorkbookWords.STEP + name;
  }

  private static String member(Shape.Union union, String variant) {
    return union.variant(variant).members().get(1).name();
  }

  private Map<String, Set<String>> found(Shape.Union union, String cell) {
    Set<String> before =
        isEarlierFirst
            ? earlier.map(names -> names.found(union, cell).keySet()).orElse(Set.of())
            : Set.of();
    Map<String, Set<String>> found = new LinkedHashMap<>();
    union
        .references()
        .forEach(
            (variant, type) -> {
              Set<String> ids = ids(type, cell);
              boolean isOther = before.size() == 1 && !before.contains(variant);
              if (!ids.isEmpty() && !isOther) {
                found.put(variant, ids);
              }
            });
    return found;
  }

  /**
   * {@return the object that refers to the entity with this name}
   *
   * @throws IllegalArgumentException if there is none, or more than one
   */
  Map<String, Object> reference(Shape.Union union, String cell) {
    for (String variant : union.references().keySet()) {
      String prefix = words.type(variant) + WorkbookWords.STEP;
      if (cell.startsWith(prefix)) {
        return reference(union, variant, id(union.references().get(variant), after(prefix, cell)));
      }
    }
    Map<String, Set<String>> found = found(union, cell);
    if (found.size() == 1) {
      Map.Entry<String, Set<String>> only = found.entrySet().iterator().next();
      return reference(union, only.getKey(), only(only.getValue(), cell));
    }
    throw found.isEmpty()
        ? InputRefusedException.of("workbook.no-entry", InputQuotation.shown(cell))
        : InputRefusedException.of(
            "workbook.several-entries",
            InputQuotation.shown(cell),
            Message.list(
                found.values().stream().flatMap(Set::stream).collect(toImmutableSet()).asList()));
  }

  private static String after(String prefix, String cell) {
    return cell.substring(prefix.length());
  }

  private static Map<String, Object> reference(Shape.Union union, String variant, String id) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put(TYPE, variant);
    reference.put(member(union, variant), id);
    return reference;
  }
}
