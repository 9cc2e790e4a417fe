package org.unodc.cop.domain.place;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.Splitter;
import com.google.common.base.Utf8;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * Reads the States from their class-path resource. The resource is a UTF-8 text with one State per
 * line, in the order of the codes. Tabs separate the cells, vertical bars separate the aliases. Any
 * other content is an error in this library.
 */
final class StateTable {
  private static final String RESOURCE = "states.tsv";
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.copyOf(
          ("code alpha2 m49 kind regionalGroup regionalGroupNote memberSince remark formalName"
                  + " aliases ar zh en fr ru es")
              .split(" "));

  private StateTable() {}

  /**
   * {@return all States, in the order of their codes}
   *
   * @throws IllegalStateException if the resource is missing or its content is wrong
   * @throws UncheckedIOException if the resource cannot be read
   */
  static ImmutableList<State> read() {
    List<String> lines = lines();
    checkState(
        !lines.isEmpty() && cells(lines.get(0)).equals(COLUMNS),
        "%s does not begin with its columns %s",
        RESOURCE,
        COLUMNS);
    ImmutableList.Builder<State> states = ImmutableList.builder();
    for (int i = 1; i < lines.size(); i++) {
      states.add(state(lines.get(i), i + 1));
    }
    ImmutableList<State> read = states.build();
    checkState(
        Comparators.isInStrictOrder(read, Comparator.comparing(State::code)),
        "%s is not in the order of the codes",
        RESOURCE);
    return read;
  }

  private static List<String> lines() {
    try (InputStream resource = StateTable.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IllegalStateException("the resource " + RESOURCE + " is missing");
      }
      byte[] bytes = resource.readAllBytes();
      // A reader would silently replace malformed bytes.
      checkState(Utf8.isWellFormed(bytes), "%s is not UTF-8", RESOURCE);
      Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), "UTF-8");
      return new BufferedReader(reader).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  private static State state(String line, int number) {
    List<String> cells = cells(line);
    checkState(
        cells.size() == COLUMNS.size(),
        "%s has a wrong number of cells, %s, in line %s",
        RESOURCE,
        cells.size(),
        number);
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int i = 0; i < cells.size(); i++) {
      row.put(COLUMNS.get(i), cells.get(i));
    }
    try {
      return state(row.buildOrThrow());
    } catch (RuntimeException e) {
      throw new IllegalStateException(RESOURCE + " does not describe a State in line " + number, e);
    }
  }

  private static State state(ImmutableMap<String, String> row) {
    return State.builder()
        .code(StateCode.of(cell(row, "code")))
        .alpha2(cell(row, "alpha2"))
        .m49(cell(row, "m49"))
        .kind(StateKind.valueOf(cell(row, "kind")))
        .name(name(row))
        .formalName(filled(row, "formalName").map(LocalizedText::english))
        .addAllAliases(filled(row, "aliases").map(Splitter.on('|')::splitToList).orElse(List.of()))
        .regionalGroup(filled(row, "regionalGroup").map(RegionalGroup::valueOf))
        .regionalGroupNote(filled(row, "regionalGroupNote"))
        .memberSince(filled(row, "memberSince").map(LocalDate::parse))
        .remark(filled(row, "remark"))
        .build();
  }

  private static LocalizedText name(ImmutableMap<String, String> row) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      texts.put(language.tag(), cell(row, language.tag()));
    }
    return LocalizedText.of(texts.buildOrThrow());
  }

  private static Optional<String> filled(ImmutableMap<String, String> row, String column) {
    return Optional.of(cell(row, column)).filter(cell -> !cell.isEmpty());
  }

  private static String cell(ImmutableMap<String, String> row, String column) {
    return Optional.ofNullable(row.get(column)).orElseThrow();
  }

  private static List<String> cells(String line) {
    return Splitter.on('\t').splitToList(line);
  }
}
