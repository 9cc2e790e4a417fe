package org.unodc.cop.examples.bulk;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.slice.Slice;
import org.unodc.cop.sdk.slice.Slices;
import org.unodc.cop.sdk.stream.NdjsonLine;

/**
 * Cuts the record whose elements the lines contain into slices. The elements of a list are in the
 * order of their files and lines, whatever the order in which they come.
 *
 * @param record the record without its lists, as JSON
 * @param source the file that has the record, for findings about its own fields
 */
record SliceCut(String record, String source) implements Serializable {

  /** {@return the slices of the record with these elements; unreadable lines are left out} */
  Stream<InputLine> cut(Iterable<InputLine> lines) {
    Map<EntityList<?>, List<InputLine>> byList = new HashMap<>();
    for (InputLine line : lines) {
      byList
          .computeIfAbsent(EntityList.in(line.file()).orElseThrow(), any -> new ArrayList<>())
          .add(line);
    }
    Conference.Builder whole = CopJson.of(Conference.class).read(record).toBuilder();
    Map<Place, SliceLine.Source> sources = new HashMap<>();
    byList.forEach((list, ofList) -> add(list, ofList, whole, sources));
    Slices slices = Slices.of(whole.build());
    return slices.slices().stream()
        .map(slice -> withLines(slices, slice, sources))
        .filter(slice -> !slice.lines().isEmpty())
        .map(SliceLine::write);
  }

  private static <T> void add(
      EntityList<T> list,
      List<InputLine> lines,
      Conference.Builder whole,
      Map<Place, SliceLine.Source> sources) {
    lines.sort(Comparator.comparing(InputLine::file).thenComparing(InputLine::number));
    ImmutableList.Builder<T> elements = ImmutableList.builder();
    int index = 0;
    for (InputLine line : lines) {
      try (Stream<NdjsonLine<T>> read = list.ndjson().read(new ByteArrayInputStream(line.utf8()))) {
        for (T element : read.flatMap(result -> result.value().stream()).toList()) {
          elements.add(element);
          sources.put(
              Place.of(list.name()).at(index++), new SliceLine.Source(line.file(), line.number()));
        }
      }
    }
    list.adder().accept(whole, elements.build());
  }

  private SliceLine withLines(Slices slices, Slice slice, Map<Place, SliceLine.Source> sources) {
    Map<Place, SliceLine.Source> own = new LinkedHashMap<>();
    for (Place place : slice.share().elements()) {
      SliceLine.Source line = sources.get(slices.inRecord(slice, place));
      if (line != null) {
        own.put(place, line);
      } else {
        own.put(place, new SliceLine.Source(source, 0));
      }
    }
    return new SliceLine(slice, own);
  }
}
