package org.unodc.cop.sdk.workbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.sdk.internal.json.JsonInput;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.json.JsonValueCodec;
import org.unodc.cop.sdk.internal.json.TreeCodec;
import org.unodc.cop.sdk.internal.model.ConferenceCodec;
import org.unodc.cop.sdk.internal.table.CellItems;
import org.unodc.cop.sdk.internal.table.IdMaker;
import org.unodc.cop.sdk.internal.table.RecordNameLookup;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** Reads a record from the sheets of a workbook. */
final class RecordSheetReader {
  private static final String TYPE = "type";
  private static final String ID = "id";

  private final List<Sheet> sheets;
  private final WorkbookWords words;
  private final RecordNames names;
  private final ImmutableMap<String, SheetKind> kinds;
  private final Map<String, Object> record = new LinkedHashMap<>();
  private final IdentityHashMap<Object, String> numbers = new IdentityHashMap<>();
  private final RecordPlaces places;
  private final TreeMap<String, WorkbookRow.Cell> origins = new TreeMap<>();
  private final List<Runnable> remarkPlaces = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<TableProblem> problems = new ArrayList<>();
  private final List<TableProblem> notes = new ArrayList<>();

  private RecordSheetReader(List<Sheet> sheets, RecordNames names) {
    this.sheets = sheets;
    this.words = names.words();
    this.names = names;
    this.kinds = kinds(words);
    this.places = new RecordPlaces(record, names, numbers);
  }

  /**
   * {@return the record that the sheets have}
   *
   * @param earlier the JSON of the record from which the workbook was made
   */
  static TableReading<Conference> read(List<Sheet> sheets, Optional<Map<?, ?>> earlier) {
    WorkbookWords words = words(sheets);
    Optional<RecordNames> before =
        earlier.map(record -> RecordNames.of(record, words, Optional.empty()));
    return read(sheets, tree -> RecordNames.of(tree, words, before));
  }

  /**
   * {@return the record that the sheets have after a change of one entry}
   *
   * @param before the names in the record from which the sheets were made
   */
  static TableReading<Conference> read(List<Sheet> sheets, RecordNames before) {
    return read(sheets, tree -> RecordNames.after(tree, before.words(), before));
  }

  private static TableReading<Conference> read(
      List<Sheet> sheets, Function<Map<?, ?>, RecordNames> names) {
    RecordSheetReader first = new RecordSheetReader(sheets, names.apply(Map.of()));
    first.readSheets();
    RecordSheetReader second = new RecordSheetReader(sheets, names.apply(first.record));
    second.readSheets();
    second.remarkPlaces.forEach(Runnable::run);
    return second.build();
  }

  /** {@return the record with this JSON} */
  static TableReading<Conference> read(Map<?, ?> record, WorkbookWords words) {
    RecordSheetReader reader =
        new RecordSheetReader(List.of(), RecordNames.of(record, words, Optional.empty()));
    reader.record.putAll(members(record));
    return reader.build();
  }

  /** {@return the words of the language in which most sheets are named} */
  private static WorkbookWords words(List<Sheet> sheets) {
    WorkbookWords best = new WorkbookWords(OfficialLanguage.ENGLISH);
    long most = 0;
    for (OfficialLanguage language : OfficialLanguage.values()) {
      WorkbookWords words = new WorkbookWords(language);
      ImmutableMap<String, SheetKind> kinds = kinds(words);
      long known =
          sheets.stream()
              .filter(sheet -> kinds.containsKey(SpellingNormalizer.folded(sheet.name())))
              .count();
      if (known > most) {
        best = words;
        most = known;
      }
    }
    return best;
  }

  private static ImmutableMap<String, SheetKind> kinds(WorkbookWords words) {
    ImmutableMap.Builder<String, SheetKind> kinds = ImmutableMap.builder();
    SheetKind.names(words)
        .forEach((name, kind) -> kinds.put(SpellingNormalizer.folded(name), kind));
    return kinds.buildOrThrow();
  }

  /** A row, and the words for the elements to which it belongs. */
  private record Waiting(WorkbookRow row, SheetKind kind, SheetKind.Home home, List<String> keys) {}

  private void readSheets() {
    List<Waiting> waiting = new ArrayList<>();
    for (Sheet sheet : sheets) {
      SheetKind kind = kinds.get(SpellingNormalizer.folded(sheet.name()));
      if (kind == null) {
        notes.add(unread(sheet));
        continue;
      }
      problems.addAll(sheet.faults());
      notes.addAll(sheet.notes());
      for (WorkbookRow row : WorkbookRow.of(sheet, kind, words, problems, notes)) {
        if (kind.isRecord()) {
          readMembers(Shapes.RECORD, "", row, Place.here(), record);
          addUnread(row);
        } else {
          home(row, kind)
              .ifPresent(home -> waiting.add(new Waiting(row, kind, home, keys(row, home, kind))));
        }
      }
    }
    for (Map.Entry<SheetKind.Home, SheetKind> list : SheetKind.HOMES) {
      for (Waiting next : waiting) {
        if (next.kind() == list.getValue() && next.home().equals(list.getKey())) {
          add(next);
        }
      }
    }
    complete(Shapes.RECORD, record);
  }

  private static TableProblem unread(Sheet sheet) {
    return new TableProblem(
        ProblemCode.LEFT_OUT,
        new CellPlace(sheet.name(), 0, 0),
        "",
        "",
        ProblemText.of("workbook.unknown-sheet"));
  }

  /** {@return the list to which a row belongs; empty if that is a problem} */
  private Optional<SheetKind.Home> home(WorkbookRow row, SheetKind kind) {
    if (kind.homes().size() == 1) {
      return Optional.of(kind.homes().get(0));
    }
    Optional<WorkbookRow.Cell> cell = row.cell(words.ownHeader("belongsTo"));
    Optional<SheetKind.Home> home =
        cell.isEmpty()
            ? kind.homes().stream().filter(SheetKind.Home::isOfRecord).findFirst()
            : kind.homes().stream().filter(known -> matches(steps(cell.get()), known)).findFirst();
    if (home.isEmpty()) {
      noOwner(cell.orElseGet(row::first));
    }
    return home;
  }

  private void noOwner(WorkbookRow.Cell cell) {
    problems.add(
        cell.problem(
            ProblemCode.INVALID_VALUE,
            ProblemText.of("workbook.no-owner", words.ownHeader("belongsTo"))));
  }

  private static List<String> steps(WorkbookRow.Cell cell) {
    return RecordPlaces.STEPS.splitToList(cell.text());
  }

  private boolean matches(List<String> steps, SheetKind.Home home) {
    if (steps.size() != home.path().size()) {
      return false;
    }
    for (int i = 0; i < steps.size(); i++) {
      String step = home.path().get(i);
      if (!step.equals(SheetKind.ELEMENT)
          && !SpellingNormalizer.folded(words.member(step))
              .equals(SpellingNormalizer.folded(steps.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private List<String> keys(WorkbookRow row, SheetKind.Home home, SheetKind kind) {
    Optional<WorkbookRow.Cell> cell = row.cell(words.ownHeader("belongsTo"));
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> steps = steps(cell.get());
    if (kind.homes().size() == 1) {
      return steps;
    }
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (home.path().get(i).equals(SheetKind.ELEMENT)) {
        keys.add(steps.get(i));
      }
    }
    return keys;
  }

  /** Adds the element of a row to its list. */
  private void add(Waiting next) {
    WorkbookRow row = next.row();
    Map<String, Object> owner = record;
    Shape ownerShape = Shapes.RECORD;
    Shape shape = Shapes.RECORD;
    Map<String, Object> element = record;
    Place place = Place.here();
    int key = 0;
    List<Object> list = new ArrayList<>();
    for (String step : next.home().path()) {
      if (step.equals(SheetKind.ELEMENT)) {
        Optional<Integer> index =
            key < next.keys().size() ? places.index(list, next.keys().get(key)) : Optional.empty();
        key++;
        if (index.isEmpty()) {
          noOwner(row.cell(words.ownHeader("belongsTo")).orElseGet(row::first));
          return;
        }
        element = members(list.get(index.get()));
        owner = element;
        shape = ((Shape.Rows) shape).items();
        ownerShape = shape;
        place = place.at(index.get());
      } else {
        Optional<Shape> inside = shapeOf(shape, element, step);
        if (inside.isEmpty()) {
          noOwner(row.cell(words.ownHeader("belongsTo")).orElseGet(row::first));
          return;
        }
        shape = inside.get();
        place = place.at(step);
        if (shape instanceof Shape.Rows) {
          list = list(element.computeIfAbsent(step, name -> new ArrayList<>()));
        } else {
          element = members(element.computeIfAbsent(step, name -> new LinkedHashMap<>()));
        }
      }
    }
    Place here = place.at(list.size());
    Map<String, Object> read = new LinkedHashMap<>();
    row.cell(words.ownHeader("number"))
        .filter(cell -> next.kind().hasNumbers())
        .ifPresent(cell -> numbers.put(read, cell.text().strip()));
    Object value = read(next.kind().items(), "", row, here, read);
    makeId(next.kind().items(), read, row);
    list.add(value == null ? read : value);
    addRemarkPlace(read, ownerShape, owner, next.kind());
    addUnread(row);
    origins.put(here.pointer(), row.first());
  }

  private static Optional<Shape> shapeOf(Shape shape, Map<String, Object> element, String member) {
    if (shape instanceof Shape.Union union) {
      return Optional.ofNullable(union.variants().get(String.valueOf(element.get(TYPE))))
          .flatMap(variant -> shapeOf(variant, element, member));
    }
    return shape instanceof Shape.Members object
        ? object.find(member).map(Shape.Member::shape)
        : Optional.empty();
  }

  private void addRemarkPlace(
      Map<String, Object> remark, Shape ownerShape, Map<String, Object> owner, SheetKind kind) {
    boolean isRemark =
        kind.items() instanceof Shape.Members object
            && object
                .find(RecordPlaces.PLACE)
                .filter(member -> member.shape().equals(new Shape.Cell(ValueWords.PLACE)))
                .isPresent();
    if (isRemark && remark.get(RecordPlaces.PLACE) instanceof String place) {
      remarkPlaces.add(
          () -> remark.put(RecordPlaces.PLACE, places.pointer(place, ownerShape, owner)));
    }
  }

  private void makeId(Shape items, Map<String, Object> element, WorkbookRow row) {
    Shape.Members object =
        items instanceof Shape.Union union
            ? union.variants().get(String.valueOf(element.get(TYPE)))
            : (Shape.Members) items;
    if (object == null || object.idType().isEmpty()) {
      return;
    }
    if (!element.containsKey(ID)) {
      IdMaker maker =
          new IdMaker(
              object.name().toLowerCase(java.util.Locale.ROOT),
              ImmutableList.of("title", "name", "shortTitle"),
              false);
      maker
          .make(element, Optional.empty(), RecordNameLookup.NONE)
          .ifPresent(
              made -> {
                String id = made;
                for (int number = 2; ids.contains(object.name() + id); number++) {
                  id = made + "-" + number;
                }
                element.put(ID, id);
                notes.add(row.first().problem(ProblemCode.ID_MADE, ProblemText.of("cell.id-made")));
              });
    }
    ids.add(object.name() + element.get(ID));
  }

  private void addUnread(WorkbookRow row) {
    row.unread()
        .forEach(
            cell ->
                problems.add(
                    cell.problem(
                        ProblemCode.INVALID_VALUE, ProblemText.of("workbook.not-of-this-type"))));
  }

  /** {@return the value of the cells below headers that begin with this one; null if blank} */
  private @Nullable Object read(
      Shape shape, String header, WorkbookRow row, Place place, Map<String, Object> target) {
    if (shape instanceof Shape.Members object) {
      readMembers(object, header, row, place, target);
      boolean isMarked = !header.isEmpty() && row.cell(header).isPresent();
      return target.isEmpty() && !isMarked ? null : target;
    }
    if (shape instanceof Shape.Union union) {
      return readUnion(union, header, row, place, target);
    }
    if (shape instanceof Shape.Cell cell) {
      return row.cell(header)
          .flatMap(found -> tried(found, place, () -> cell.words().read(found.text(), names)))
          .orElse(null);
    }
    if (shape instanceof Shape.Cells cells) {
      return row.cell(header)
          .flatMap(found -> tried(found, place, () -> items(found.text(), cells.words())))
          .orElse(null);
    }
    if (shape instanceof Shape.Text) {
      return readText(row.texts(header), place);
    }
    return shape instanceof Shape.Texts ? readTexts(row.texts(header), place) : null;
  }

  private List<Object> items(String cell, CellWords form) {
    List<Object> items = new ArrayList<>();
    for (String item : CellItems.LIST.split(cell)) {
      if (!item.isEmpty()) {
        items.add(form.read(item, names));
      }
    }
    return items;
  }

  private <V> Optional<V> tried(
      WorkbookRow.Cell cell, Place place, java.util.function.Supplier<V> reading) {
    origins.put(place.pointer(), cell);
    try {
      return Optional.of(reading.get());
    } catch (IllegalArgumentException refusal) {
      problems.add(
          cell.problem(ProblemCode.INVALID_VALUE, InputRefusedException.sentencesOf(refusal)));
      return Optional.empty();
    }
  }

  private void readMembers(
      Shape.Members object,
      String header,
      WorkbookRow row,
      Place place,
      Map<String, Object> target) {
    for (Shape.Member member : object.members()) {
      Object value =
          read(
              member.shape(),
              words.header(header, object, member),
              row,
              place.at(member.name()),
              new LinkedHashMap<>());
      if (value != null) {
        target.put(member.name(), value);
      }
    }
  }

  private @Nullable Object readUnion(
      Shape.Union union, String header, WorkbookRow row, Place place, Map<String, Object> target) {
    if (!union.references().isEmpty()) {
      Optional<WorkbookRow.Cell> cell = row.cell(SheetColumns.referenceHeader(header, words));
      if (cell.isPresent()) {
        tried(cell.get(), place, () -> names.reference(union, cell.get().text()))
            .ifPresent(target::putAll);
        return target;
      }
    }
    Optional<WorkbookRow.Cell> cell = row.cell(words.typeHeader(header));
    if (cell.isEmpty()) {
      return null;
    }
    tried(cell.get(), place, () -> new CellWords.Variant(union).read(cell.get().text(), names))
        .ifPresent(
            variant -> {
              target.put(TYPE, variant);
              readMembers(union.variant(variant), header, row, place, target);
            });
    return target;
  }

  private @Nullable Object readText(Map<String, WorkbookRow.Cell> cells, Place place) {
    if (cells.isEmpty()) {
      return null;
    }
    Map<String, Object> text = new LinkedHashMap<>();
    Map<String, Object> texts = new LinkedHashMap<>();
    origins.put(place.pointer(), cells.values().iterator().next());
    cells.forEach(
        (tag, cell) -> {
          if (tag.equals(WorkbookWords.ORIGINAL)) {
            text.put(tag, ValueWords.LANGUAGE.read(cell.text(), names));
          } else {
            origins.put(place.at("texts").at(tag).pointer(), cell);
            texts.put(tag, cell.text());
          }
        });
    text.put("texts", texts);
    return text;
  }

  private @Nullable Object readTexts(Map<String, WorkbookRow.Cell> cells, Place place) {
    List<Map<String, WorkbookRow.Cell>> items = new ArrayList<>();
    for (Map.Entry<String, WorkbookRow.Cell> entry : cells.entrySet()) {
      WorkbookRow.Cell cell = entry.getValue();
      List<String> parts = CellItems.LIST.split(cell.text());
      for (int i = 0; i < parts.size(); i++) {
        if (items.size() <= i) {
          items.add(new LinkedHashMap<>());
        }
        if (!parts.get(i).isEmpty()) {
          items
              .get(i)
              .put(entry.getKey(), new WorkbookRow.Cell(cell.place(), cell.header(), parts.get(i)));
        }
      }
    }
    List<Object> texts = new ArrayList<>();
    for (Map<String, WorkbookRow.Cell> item : items) {
      Object text = readText(item, place.at(texts.size()));
      if (text != null) {
        texts.add(text);
      }
    }
    return texts.isEmpty() ? null : texts;
  }

  /** Adds what the workbook does not have: constants, and required lists that are empty. */
  private static void complete(Shape shape, Object tree) {
    if (shape instanceof Shape.Rows rows) {
      list(tree).forEach(item -> complete(rows.items(), item));
    } else if (shape instanceof Shape.Union union && tree instanceof Map<?, ?> members) {
      Shape.Members variant = union.variants().get(String.valueOf(members.get(TYPE)));
      if (variant != null) {
        complete(variant, tree);
      }
    } else if (shape instanceof Shape.Members object) {
      Map<String, Object> members = members(tree);
      for (Shape.Member member : object.members()) {
        boolean isList =
            member.shape() instanceof Shape.Rows
                || member.shape() instanceof Shape.Cells
                || member.shape() instanceof Shape.Texts;
        if (member.shape() instanceof Shape.Constant constant) {
          members.put(member.name(), constant.value());
        } else if (members.containsKey(member.name())) {
          complete(member.shape(), members.get(member.name()));
        } else if (isList && member.isRequired()) {
          members.put(member.name(), new ArrayList<>());
        }
      }
    }
  }

  private TableReading<Conference> build() {
    Optional<Conference> built = Optional.empty();
    try {
      JsonInput in = new JsonInput(JsonOutput.tokens(record, TreeCodec.TREE), JsonValueCodec.OWN);
      built = in.document(ConferenceCodec.CONFERENCE);
      addLocated(in.allProblems());
    } catch (CopException refusal) {
      addLocated(refusal.problems());
    }
    ImmutableList<Conference> values =
        problems.isEmpty()
            ? built.map(ImmutableList::of).orElseGet(ImmutableList::of)
            : ImmutableList.of();
    return new TableReading<>(
        values,
        ImmutableList.of(),
        ImmutableList.copyOf(problems),
        ImmutableList.copyOf(notes),
        ImmutableList.of());
  }

  /** Adds problems of the record; what may only follow from a refused cell is left out. */
  private void addLocated(List<Problem> found) {
    boolean isComplete = problems.isEmpty();
    for (Problem problem : found) {
      boolean follows =
          problem.code() == ProblemCode.MISSING_MEMBER || problem.code() == ProblemCode.INVARIANT;
      if (isComplete || !follows) {
        problems.add(located(problem));
      }
    }
  }

  private TableProblem located(Problem problem) {
    Translatable sentences = problem.sentences();
    for (String place = problem.pointer(); ; place = place.substring(0, place.lastIndexOf('/'))) {
      WorkbookRow.Cell cell = origins.get(place);
      if (cell == null) {
        Map.Entry<String, WorkbookRow.Cell> inside = origins.ceilingEntry(place + "/");
        cell = inside != null && inside.getKey().startsWith(place + "/") ? inside.getValue() : null;
      }
      if (cell != null) {
        return cell.problem(problem.code(), sentences);
      }
      if (place.isEmpty()) {
        return new TableProblem(problem.code(), new CellPlace("", 0, 0), "", "", sentences);
      }
    }
  }

  @SuppressWarnings("unchecked") // the reader makes only such maps
  private static Map<String, Object> members(Object tree) {
    return (Map<String, Object>) tree;
  }

  @SuppressWarnings("unchecked") // the reader makes only such lists
  private static List<Object> list(Object tree) {
    return (List<Object>) tree;
  }
}
