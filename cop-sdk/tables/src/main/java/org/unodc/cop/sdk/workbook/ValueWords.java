package org.unodc.cop.sdk.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.DateReader;
import org.unodc.cop.sdk.internal.table.LanguageTags;
import org.unodc.cop.sdk.internal.table.StateSpellings;
import org.unodc.cop.sdk.internal.text.InputRefusedException;

/** The words of a value that does not refer to an entity. */
enum ValueWords implements CellWords {
  /** Any text, unchanged. */
  PLAIN,

  /** The place of a value in the record, which is known only when the whole record is. */
  PLACE,

  /** A number. */
  NUMBER {
    @Override
    public Object read(String cell, RecordNames names) {
      try {
        return new BigDecimal(cell.strip());
      } catch (NumberFormatException noNumber) {
        throw InputRefusedException.of("cell.whole-expected");
      }
    }
  },

  /** Yes or no. */
  TRUTH {
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
  },

  /** A day. */
  DAY {
    @Override
    public Object read(String cell, RecordNames names) {
      return DateReader.read(cell, false, Optional.empty());
    }
  },

  /** A moment with its offset. */
  MOMENT {
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
  },

  /** A duration in hours, minutes and seconds. */
  DURATION {
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
  },

  /** A State by its name. */
  STATE {
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
  },

  /** A language by its name. */
  LANGUAGE {
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
  };

  @Override
  public String write(Object value, RecordNames names) {
    return value.toString();
  }

  @Override
  public Object read(String cell, RecordNames names) {
    return cell;
  }
}
