package org.unodc.cop.sdk.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.DateReader;
import org.unodc.cop.sdk.internal.table.LanguageTags;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.table.StateSpellings;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/** Converts a value of the JSON to the words of a cell, and back. */
interface CellWords {
  /** Any text, unchanged. */
  CellWords PLAIN = new Plain();

  /** The place of a value in the record, which is known only when the whole record is. */
  CellWords PLACE = new Plain();

  /** A number. */
  CellWords NUMBER = new Amount();

  /** Yes or no. */
  CellWords TRUTH = new Truth();

  /** A day. */
  CellWords DAY = new Day();

  /** A moment with its offset. */
  CellWords MOMENT = new Moment();

  /** A duration in hours, minutes and seconds. */
  CellWords DURATION = new Length();

  /** A State by its name. */
  CellWords STATE = new State();

  /** A language by its name. */
  CellWords LANGUAGE = new Language();

  /** {@return the words for a value, which {@link #read} turns into the same value} */
  String write(Object value, RecordNames names);

  /**
   * {@return the value that the words of a cell mean}
   *
   * @throws IllegalArgumentException if they mean none; the message is written for users
   */
  Object read(String cell, RecordNames names);

  /** {@return the words to choose from; empty if they cannot be listed} */
  default ImmutableList<String> choices(RecordNames names) {
    return ImmutableList.of();
  }

  /** See {@link #PLAIN} and {@link #PLACE}. */
  final class Plain implements CellWords {
    @Override
    public String write(Object value, RecordNames names) {
      return value.toString();
    }

    @Override
    public Object read(String cell, RecordNames names) {
      return cell;
    }
  }

  /** See {@link #NUMBER}. */
  final class Amount implements CellWords {
    @Override
    public String write(Object value, RecordNames names) {
      return value.toString();
    }

    @Override
    public Object read(String cell, RecordNames names) {
      try {
        return new BigDecimal(cell.strip());
      } catch (NumberFormatException noNumber) {
        throw InputRefusedException.of("cell.whole-expected");
      }
    }
  }

  /** See {@link #TRUTH}. */
  final class Truth implements CellWords {
    @Override
    public String write(Object value, RecordNames names) {
      return names.words().truth((Boolean) value);
    }

    @Override
    public Object read(String cell, RecordNames names) {
      return names
          .words()
          .truth(cell)
          .orElseThrow(
              () -> InputRefusedException.of("cell.yes-or-no", InputQuotation.shown(cell)));
    }

    @Override
    public ImmutableList<String> choices(RecordNames names) {
      return ImmutableList.of(names.words().truth(true), names.words().truth(false));
    }
  }

  /** See {@link #DAY}. */
  final class Day implements CellWords {
    @Override
    public String write(Object value, RecordNames names) {
      return value.toString();
    }

    @Override
    public Object read(String cell, RecordNames names) {
      return DateReader.read(cell, false, Optional.empty());
    }
  }

  /** See {@link #MOMENT}. */
  final class Moment implements CellWords {
    private static final Pattern JSON =
        Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(?::00)?(:.*?)?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern TIME =
        Pattern.compile("[ T](\\d?\\d:\\d\\d)(:\\d\\d(?:\\.\\d{1,9})?)? *(Z|[+-]\\d\\d:\\d\\d)$");

    @Override
    public String write(Object value, RecordNames names) {
      Matcher parts = JSON.matcher(value.toString());
      return parts.matches()
          ? parts.group(1) + " " + parts.group(2) + orEmpty(parts.group(3)) + " " + parts.group(4)
          : value.toString();
    }

    private static String orEmpty(String part) {
      return part == null ? "" : part;
    }

    @Override
    public Object read(String cell, RecordNames names) {
      Matcher parts = TIME.matcher(cell);
      if (!parts.find()) {
        throw InputRefusedException.of("workbook.moment-expected");
      }
      String time = parts.group(1).length() == 4 ? "0" + parts.group(1) : parts.group(1);
      String seconds = parts.group(2) == null ? ":00" : parts.group(2);
      String day = cell.substring(0, parts.start()).strip();
      return DAY.read(day, names) + "T" + time + seconds + parts.group(3);
    }
  }

  /** See {@link #DURATION}. */
  final class Length implements CellWords {
    private static final Pattern CELL = Pattern.compile("(\\d{1,4}):(\\d\\d)(?::(\\d\\d))?");

    @Override
    public String write(Object value, RecordNames names) {
      Duration length = Duration.parse(value.toString());
      String clock =
          String.format(
              Locale.ROOT,
              "%d:%02d:%02d",
              length.toHours(),
              length.toMinutesPart(),
              length.toSecondsPart());
      return CELL.matcher(clock).matches() && read(clock, names).equals(value)
          ? clock
          : value.toString();
    }

    @Override
    public Object read(String cell, RecordNames names) {
      Matcher parts = CELL.matcher(cell);
      if (!parts.matches()) {
        return cell;
      }
      String seconds = parts.group(3) == null ? "0" : parts.group(3);
      return Duration.ofHours(Long.parseLong(parts.group(1)))
          .plusMinutes(Long.parseLong(parts.group(2)))
          .plusSeconds(Long.parseLong(seconds))
          .toString();
    }
  }

  /** See {@link #STATE}. */
  final class State implements CellWords {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    @Override
    public String write(Object value, RecordNames names) {
      return States.findByCode(value.toString())
          .map(state -> state.name().in(names.words().language()))
          .filter(name -> StateSpellings.find(name).isPresent())
          .orElseGet(value::toString);
    }

    @Override
    public Object read(String cell, RecordNames names) {
      return StateSpellings.find(cell)
          .map(state -> state.code().value())
          .orElseGet(
              () -> {
                if (CODE.matcher(cell).matches()) {
                  return cell;
                }
                throw new InputRefusedException(StateSpellings.refusal(cell));
              });
    }

    @Override
    public ImmutableList<String> choices(RecordNames names) {
      return States.all().stream()
          .map(state -> write(state.code(), names))
          .sorted()
          .collect(toImmutableList());
    }
  }

  /** See {@link #LANGUAGE}. */
  final class Language implements CellWords {
    @Override
    public String write(Object value, RecordNames names) {
      return names.words().language(value.toString());
    }

    @Override
    public Object read(String cell, RecordNames names) {
      return LanguageTags.named(cell).orElseGet(() -> LanguageTags.inUsualCase(cell));
    }

    @Override
    public ImmutableList<String> choices(RecordNames names) {
      return Arrays.stream(OfficialLanguage.values())
          .map(official -> names.words().language(official.tag()))
          .collect(toImmutableList());
    }
  }

  /**
   * An entity by its name or id.
   *
   * @param type the type of the id
   */
  record Reference(Class<?> type) implements CellWords {
    @Override
    public String write(Object value, RecordNames names) {
      return names.name(type, value.toString());
    }

    @Override
    public Object read(String cell, RecordNames names) {
      return names.id(type, cell);
    }

    @Override
    public ImmutableList<String> choices(RecordNames names) {
      return names.all(type);
    }
  }

  /**
   * An entity of one of several types by its name or id.
   *
   * @param union the object that refers to it
   */
  record References(Shape.Union union) implements CellWords {
    @Override
    public String write(Object value, RecordNames names) {
      return names.name(union, (Map<?, ?>) value);
    }

    @Override
    public Object read(String cell, RecordNames names) {
      return names.reference(union, cell);
    }

    @Override
    public ImmutableList<String> choices(RecordNames names) {
      return names.all(union);
    }
  }

  /**
   * The type of an object.
   *
   * @param union the types that it can have
   */
  record Variant(Shape.Union union) implements CellWords {
    @Override
    public String write(Object value, RecordNames names) {
      return names.words().type(value.toString());
    }

    @Override
    public String read(String cell, RecordNames names) {
      String folded = SpellingNormalizer.folded(cell);
      return union.variants().keySet().stream()
          .filter(type -> SpellingNormalizer.folded(write(type, names)).equals(folded))
          .findFirst()
          .orElseThrow(
              () ->
                  InputRefusedException.of(
                      "cell.one-of", Message.list(choices(names)), InputQuotation.shown(cell)));
    }

    @Override
    public ImmutableList<String> choices(RecordNames names) {
      return union.variants().keySet().stream()
          .filter(type -> !union.references().containsKey(type))
          .map(type -> write(type, names))
          .collect(toImmutableList());
    }
  }
}
