package org.unodc.cop.sdk.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
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
import org.unodc.cop.sdk.internal.table.LanguageTags;
import org.unodc.cop.sdk.internal.text.CellGuard;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * An object whose main members have a short form, its head. Its other members follow after vertical
 * bars with the headers of a table of such objects, as in {@code Ann Oduya | function (en):
 * Minister}. Every member may have a header in place of the head. A backslash escapes a bar.
 */
abstract class PartedForm extends ShortForm {
  private static final CellPlace NO_PLACE = new CellPlace("", 0, 0);

  private static final CharMatcher UNSPLIT = CharMatcher.noneOf("|\\");

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
    if (isOnlyHead(parts)) {
      return readHead(parts.get(0).item(), terms);
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
    ImmutableList<Part> parts = parts(cell);
    if (isOnlyHead(parts)) {
      return Optional.empty();
    }
    return tree(parts, CellTerms.NONE).notes().stream().map(TableProblem::sentences).findFirst();
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

  private ImmutableList<Part> parts(String cell) {
    return colon(cell) < 0 && UNSPLIT.matchesAllOf(cell)
        ? ImmutableList.of(new Part(cell, Optional.empty(), cell))
        : CellItems.PARTS.split(cell).stream().map(this::part).collect(toImmutableList());
  }

  private static boolean isOnlyHead(ImmutableList<Part> parts) {
    return parts.size() == 1 && parts.get(0).column().isEmpty();
  }

  private Part part(String item) {
    int colon = colon(item);
    String text = item.substring(colon + 1).stripLeading();
    return new Part(
        item,
        colon <= 0 || text.isEmpty()
            ? Optional.empty()
            : layout.get().headers().find(item.substring(0, colon).strip()),
        text);
  }

  /** {@return the place of the first colon that may end a header; -1 if there is none} */
  private static int colon(String item) {
    int colon = item.indexOf(": ");
    int wide = item.indexOf('：');
    return colon < 0 || wide < 0 ? Math.max(colon, wide) : Math.min(colon, wide);
  }

  @Override
  final Optional<String> writeShort(Map<?, ?> members) {
    Map<?, ?> main = Maps.filterKeys(members, ofHead::contains);
    Optional<String> head =
        main.isEmpty()
            ? Optional.empty()
            : writeHead(main).filter(text -> !text.startsWith("{") && colon(text) < 0);
    Map<ColumnName, String> parts = new LinkedHashMap<>();
    Map<?, ?> others =
        head.isEmpty() ? members : Maps.filterKeys(members, member -> !ofHead.contains(member));
    if (!others.isEmpty()) {
      layout.get().fields().forEach(field -> parts.putAll(field.write(others)));
    }
    String text =
        Stream.concat(
                head.stream(),
                parts.entrySet().stream().map(part -> part.getKey() + ": " + part.getValue()))
            .collect(CellItems.PARTS.joining());
    return Optional.of(text)
        .filter(
            written ->
                parts.entrySet().stream().allMatch(PartedForm::isKept)
                    || isReadAs(members, written));
  }

  /** {@return whether a part is certainly read back with its column and its text} */
  private static boolean isKept(Map.Entry<ColumnName, String> part) {
    String language = part.getKey().language();
    return (language.isEmpty() || LanguageTags.isWellFormed(language))
        && !part.getValue().isEmpty()
        && !CellGuard.isBlank(part.getValue().charAt(0));
  }

  private boolean isReadAs(Map<?, ?> members, String text) {
    try {
      return read(text, CellTerms.NONE).equals(members);
    } catch (IllegalArgumentException other) {
      return false;
    }
  }
}
