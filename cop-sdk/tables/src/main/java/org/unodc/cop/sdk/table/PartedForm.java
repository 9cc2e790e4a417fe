package org.unodc.cop.sdk.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.CellItems;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * An object whose main members have a short form, its head. Its other members follow after vertical
 * bars with the headers of a table of such objects, as in {@code Ann Oduya | function (en):
 * Minister}. Every member may have a header in place of the head.
 */
abstract class PartedForm extends ShortForm {
  private static final CellPlace NO_PLACE = new CellPlace("", 0, 0);

  private final ImmutableSet<String> ofHead;
  private final Supplier<TableLayout<?>> layout;

  /** A part with its column; empty if it has no header that is known. */
  private record Part(String item, Optional<ColumnName> column, String text) {}

  /**
   * @param ofHead the members that the head has
   * @param layout the columns whose headers the parts have
   */
  PartedForm(ImmutableSet<String> ofHead, Supplier<TableLayout<?>> layout) {
    this.ofHead = ofHead;
    this.layout = layout;
  }

  /** {@return the object of a head} */
  abstract Map<String, Object> readHead(String cell, CellTerms terms);

  /** {@return the head of an object that has only members of the head; empty if it has none} */
  abstract Optional<String> writeHead(Map<?, ?> members);

  @Override
  final Object readShort(String cell, CellTerms terms) {
    ImmutableList<Part> parts = parts(cell);
    if (parts.isEmpty()) {
      return readHead(cell, terms);
    }
    RowTree tree = tree(parts, terms);
    tree.problems().stream()
        .findFirst()
        .ifPresent(
            problem -> {
              throw new InputRefusedException(problem.sentences());
            });
    Map<String, Object> members = new LinkedHashMap<>(tree.members());
    if (parts.get(0).column().isEmpty()) {
      readHead(parts.get(0).item(), terms)
          .forEach(
              (member, value) ->
                  InputRefusedException.check(
                      members.put(member, value) == null, "cell.part-twice", member));
    }
    return members;
  }

  @Override
  public final Optional<Translatable> note(String cell) {
    return tree(parts(cell), CellTerms.NONE).notes().stream()
        .map(TableProblem::sentences)
        .findFirst();
  }

  /** Reads the parts after the head; a part without a known header is a problem. */
  private RowTree tree(ImmutableList<Part> parts, CellTerms terms) {
    RowTree tree = new RowTree();
    Map<ColumnName, CellText> cells = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      CellText cell = new CellText(NO_PLACE, part.item(), part.text());
      Optional<ColumnName> column = part.column().map(name -> inLanguage(name, terms));
      if (column.isEmpty()) {
        if (i > 0) {
          tree.refuse(cell, ProblemText.of("cell.part-unknown", InputQuotation.shown(part.item())));
        }
      } else if (isOpen(column.get())) {
        tree.refuse(cell, ProblemText.of("cell.part-language", column.get().base()));
      } else if (cells.put(column.get(), cell) != null) {
        tree.refuse(cell, ProblemText.of("cell.part-twice", column.get().toString()));
      }
    }
    RowCells row =
        new RowCells(
            ImmutableSortedMap.copyOf(cells),
            ImmutableSet.copyOf(cells.keySet()),
            ImmutableSet.of());
    layout.get().fields().forEach(field -> field.read(row, tree, terms));
    return tree;
  }

  private ColumnName inLanguage(ColumnName name, CellTerms terms) {
    return isOpen(name) && terms.language().isPresent()
        ? new ColumnName(name.base(), terms.language().get())
        : name;
  }

  /** {@return whether the language of the texts of a column is not stated} */
  private boolean isOpen(ColumnName name) {
    return name.language().isEmpty() && layout.get().headers().hasLanguages(name);
  }

  /** {@return the parts of a cell; empty if none of them has a known header} */
  private ImmutableList<Part> parts(String cell) {
    ImmutableList<Part> parts =
        CellItems.PARTS.split(cell).stream().map(this::part).collect(toImmutableList());
    return parts.stream().anyMatch(part -> part.column().isPresent()) ? parts : ImmutableList.of();
  }

  private Part part(String item) {
    int colon = Math.max(item.indexOf(": "), item.indexOf('：'));
    String text = item.substring(colon + 1).stripLeading();
    return new Part(
        item,
        colon <= 0 || text.isEmpty()
            ? Optional.empty()
            : layout.get().headers().find(item.substring(0, colon).strip()),
        text);
  }

  @Override
  final Optional<String> writeShort(Map<?, ?> members) {
    Map<?, ?> main = Maps.filterKeys(members, ofHead::contains);
    Map<?, ?> others = Maps.filterKeys(members, member -> !ofHead.contains(member));
    Optional<String> head = main.isEmpty() ? Optional.empty() : writeHead(main);
    return Stream.concat(
            head.map(text -> others.isEmpty() ? text : joined(Stream.of(text), others)).stream(),
            Stream.of(joined(Stream.empty(), members)))
        .filter(text -> isReadAs(members, text))
        .findFirst();
  }

  private String joined(Stream<String> head, Map<?, ?> members) {
    Stream<String> parts =
        layout.get().fields().stream()
            .map(field -> field.write(members))
            .map(ImmutableMap::entrySet)
            .flatMap(ImmutableSet::stream)
            .map(cell -> cell.getKey() + ": " + cell.getValue());
    return Stream.concat(head, parts).collect(CellItems.PARTS.joining());
  }

  private boolean isReadAs(Map<?, ?> members, String text) {
    try {
      return read(text, CellTerms.NONE).equals(members);
    } catch (IllegalArgumentException other) {
      return false;
    }
  }
}
