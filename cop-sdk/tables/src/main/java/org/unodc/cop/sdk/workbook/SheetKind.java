package org.unodc.cop.sdk.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.sdk.internal.json.InputQuotation;

/** A sheet of a workbook: the elements of all lists of a record that have the same shape. */
final class SheetKind {
  /** Stands for an element of a list in the path of a home. */
  static final String ELEMENT = "*";

  /** All sheets. */
  static final ImmutableList<SheetKind> ALL;

  /** All lists with their sheets; lists come after the lists that contain them. */
  static final ImmutableList<Map.Entry<Home, SheetKind>> HOMES;

  /** A sheet with more columns has a column for each element, and a row for each member. */
  private static final int MAX_COLUMNS = 60;

  /** Maximum number of characters of the name of a sheet. */
  private static final int MAX_NAME = 31;

  private static final String ITEMS = "items";

  private final Shape items;
  private final List<Home> homes = new ArrayList<>();

  static {
    List<SheetKind> kinds = new ArrayList<>();
    List<Map.Entry<Home, SheetKind>> homes = new ArrayList<>();
    SheetKind record = new SheetKind(Shapes.RECORD);
    record.homes.add(new Home(ImmutableList.of()));
    kinds.add(record);
    addLists(Shapes.RECORD, ImmutableList.of(), kinds, homes);
    ALL = ImmutableList.copyOf(kinds);
    HOMES = ImmutableList.copyOf(homes);
  }

  private SheetKind(Shape items) {
    this.items = items;
  }

  /** {@return the sheet of the elements of this shape} */
  static SheetKind of(Shape items) {
    return find(items, ALL).orElseThrow();
  }

  private static Optional<SheetKind> find(Shape items, List<SheetKind> kinds) {
    return kinds.stream().filter(kind -> kind.items == items).findFirst();
  }

  /**
   * A list of the record whose elements are on a sheet.
   *
   * @param path the members from the record to the list, with {@link #ELEMENT} for the elements of
   *     lists around it
   */
  record Home(ImmutableList<String> path) {
    String member(int fromEnd) {
      List<String> members = path.stream().filter(step -> !step.equals(ELEMENT)).toList();
      return members.get(Math.max(0, members.size() - 1 - fromEnd));
    }

    boolean isOfRecord() {
      return !path.contains(ELEMENT);
    }
  }

  Shape items() {
    return items;
  }

  List<Home> homes() {
    return homes;
  }

  /** {@return whether this is the sheet of the record itself} */
  boolean isRecord() {
    return items == Shapes.RECORD;
  }

  /** {@return whether each row says to what it belongs} */
  boolean hasOwners() {
    return homes.size() > 1 || !homes.get(0).isOfRecord();
  }

  /** {@return whether the rows have numbers, because the elements have no ids} */
  boolean hasNumbers() {
    return !isRecord() && !hasIds(items);
  }

  private static boolean hasIds(Shape shape) {
    return shape instanceof Shape.Union union
        ? union.variants().values().stream().allMatch(SheetKind::hasIds)
        : ((Shape.Members) shape).idType().isPresent();
  }

  /** {@return whether the sheet is always there: a list of the record, or of its sessions} */
  boolean isMain() {
    return homes.stream()
        .anyMatch(
            home ->
                home.path().size() <= 1
                    || home.path().get(0).equals("sessions")
                    || home.path().get(0).equals("rulesOfProcedure"));
  }

  /** {@return whether the sheet has a column for each element, and a row for each member} */
  boolean isForm() {
    return isRecord() || count(items) > MAX_COLUMNS;
  }

  private static int count(Shape shape) {
    if (shape instanceof Shape.Members object) {
      return object.members().stream().mapToInt(member -> count(member.shape())).sum();
    }
    if (shape instanceof Shape.Union union) {
      return union.variants().values().stream().mapToInt(SheetKind::count).sum();
    }
    return shape instanceof Shape.Rows || shape instanceof Shape.Constant ? 0 : 1;
  }

  private static void addLists(
      Shape shape,
      ImmutableList<String> path,
      List<SheetKind> kinds,
      List<Map.Entry<Home, SheetKind>> homes) {
    if (shape instanceof Shape.Members object) {
      for (Shape.Member member : object.members()) {
        addLists(member.shape(), with(path, member.name()), kinds, homes);
      }
    } else if (shape instanceof Shape.Union union) {
      union.variants().values().forEach(variant -> addLists(variant, path, kinds, homes));
    } else if (shape instanceof Shape.Rows rows) {
      Optional<SheetKind> known = find(rows.items(), kinds);
      SheetKind kind = known.orElseGet(() -> new SheetKind(rows.items()));
      if (known.isEmpty()) {
        kinds.add(kind);
      }
      Home home = new Home(path);
      if (!kind.homes.contains(home)) {
        kind.homes.add(home);
        homes.add(Map.entry(home, kind));
      }
      addLists(rows.items(), with(path, ELEMENT), kinds, homes);
    }
  }

  static ImmutableList<String> with(ImmutableList<String> path, String step) {
    return ImmutableList.<String>builder().addAll(path).add(step).build();
  }

  /** {@return the names of all sheets in a language} */
  static ImmutableMap<String, SheetKind> names(WorkbookWords words) {
    ImmutableMap.Builder<String, SheetKind> names = ImmutableMap.builder();
    List<SheetKind> inOrder = new ArrayList<>(ALL);
    inOrder.sort(Comparator.comparing(kind -> kind.homes.size() > 1));
    Set<String> taken = new HashSet<>();
    for (SheetKind kind : inOrder) {
      String name =
          kind.candidates(words).stream()
              .filter(candidate -> !taken.contains(candidate.toLowerCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow();
      taken.add(name.toLowerCase(Locale.ROOT));
      names.put(name, kind);
    }
    return names.buildOrThrow();
  }

  private List<String> candidates(WorkbookWords words) {
    List<String> names = new ArrayList<>();
    if (isRecord()) {
      names.add(RecordLabels.text("record", words.language()));
    } else {
      String type = typeName();
      RecordLabels.sheet(type, words.language()).ifPresent(names::add);
      Home home = homes.get(0);
      int last = home.member(0).equals(ITEMS) ? 1 : 0;
      String own = words.member(home.member(last));
      names.add(own);
      names.add(words.member(home.member(last + 1)) + ", " + own);
      for (int number = 2; number < 10; number++) {
        names.add(cut(own, MAX_NAME - 2) + " " + number);
      }
    }
    return names.stream()
        .map(name -> InputQuotation.capitalized(cut(name, MAX_NAME)))
        .collect(toImmutableList());
  }

  private String typeName() {
    return items instanceof Shape.Union union ? union.name() : ((Shape.Members) items).name();
  }

  private static String cut(String name, int length) {
    return name.length() <= length ? name : name.substring(0, length - 1).strip() + "…";
  }
}
