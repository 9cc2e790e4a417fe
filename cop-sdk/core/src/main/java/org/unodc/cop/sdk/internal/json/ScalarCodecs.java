package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** Codecs of values that are a single text, number or boolean in JSON. */
public final class ScalarCodecs {
  /** Any text. */
  public static final Codec<String> TEXT =
      prose(ProblemText.of("type.text"), ScalarForm.TEXT, text -> text);

  /** A text that is not blank. */
  public static final Codec<String> FILLED =
      prose(ProblemText.of("type.text"), ScalarForm.FILLED, ScalarCodecs::filled);

  /** A whole number of 32 bits. */
  public static final Codec<Integer> WHOLE =
      new NumberCodec<>(
          ProblemText.of("type.whole-number"),
          ScalarForm.WHOLE,
          true,
          Integer::valueOf,
          JsonOutput::number);

  /** A whole number of 64 bits. */
  public static final Codec<Long> LONG =
      new NumberCodec<>(
          ProblemText.of("type.whole-number"),
          ScalarForm.LONG,
          true,
          Long::valueOf,
          JsonOutput::number);

  /** A decimal number that keeps its digits as written. */
  public static final Codec<BigDecimal> DECIMAL =
      new NumberCodec<>(
          ProblemText.of("type.number"),
          ScalarForm.NUMBER,
          false,
          ScalarCodecs::decimal,
          (out, number) -> out.number(checkedScale(number)));

  /** True or false. */
  public static final Codec<Boolean> TRUTH = new BooleanCodec();

  /** A day from year 1 to 9999. */
  public static final Codec<LocalDate> DATE =
      new TextCodec<>(
          ProblemText.of("type.date"),
          TimeFormats.DATE,
          ScalarCodecs::date,
          ScalarCodecs::printed,
          true) {
        @Override
        public void write(LocalDate day, JsonOutput out) {
          if (hasFourDigits(day.getYear())) {
            out.day(day);
          } else {
            super.write(day, out);
          }
        }
      };

  /** A moment with its offset, as in RFC 3339. */
  public static final Codec<OffsetDateTime> DATE_TIME =
      new TextCodec<>(
          ProblemText.of("type.moment"),
          TimeFormats.DATE_TIME,
          ScalarCodecs::dateTime,
          ScalarCodecs::printed,
          true) {
        @Override
        public void write(OffsetDateTime moment, JsonOutput out) {
          if (moment.getNano() == 0 && hasFourDigits(moment.getYear()) && hasMinutes(moment)) {
            out.moment(moment);
          } else {
            super.write(moment, out);
          }
        }
      };

  /** A time of day. */
  public static final Codec<LocalTime> TIME =
      word(ProblemText.of("type.time"), TimeFormats.TIME, ScalarCodecs::time, LocalTime::toString);

  /** A duration. */
  public static final Codec<Duration> DURATION =
      word(
          ProblemText.of("type.duration"),
          TimeFormats.DURATION,
          ScalarCodecs::duration,
          Duration::toString);

  /** A time zone of the IANA time zone database. */
  public static final Codec<ZoneId> ZONE =
      word(ProblemText.of("type.zone"), TimeFormats.ZONE, ScalarCodecs::zone, ZoneId::getId);

  private static final Pattern DATE_FORM = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern DATE_TIME_FORM =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");
  private static final Pattern TIME_FORM = Pattern.compile("\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?");

  /**
   * Maximum scale: no number of a record needs a greater exponent, and calculating with one can use
   * much memory.
   */
  private static final int MAX_SCALE = 100;

  private ScalarCodecs() {}

  /**
   * {@return the codec of a value that is one text}
   *
   * @param expected a noun phrase with an example, in each language
   * @param form the form of such a text; every text that can be read has this form
   * @param parse creates the value, or throws {@link IllegalArgumentException} or {@link
   *     java.time.DateTimeException}
   * @param print returns the text of a value
   */
  public static <T> Codec<T> word(
      Translatable expected,
      ScalarForm form,
      Function<String, T> parse,
      Function<T, String> print) {
    return new TextCodec<>(expected, form, parse, print, true);
  }

  private static Codec<String> prose(
      Translatable expected, ScalarForm form, UnaryOperator<String> checked) {
    return new TextCodec<>(expected, form, checked, text -> text, false);
  }

  /**
   * {@return the codec of a code from a list that a record may extend}
   *
   * @param listed the codes in the list
   * @param parse creates the value, or throws {@link IllegalArgumentException} if the code is blank
   */
  public static <T> Codec<T> openWord(
      Translatable expected, List<T> listed, Function<String, T> parse, Function<T, String> print) {
    ScalarForm form = ScalarForm.openList(Lists.transform(listed, print::apply));
    return new TextCodec<>(expected, form, parse, print, true);
  }

  /** {@return the codec of an enumeration, which writes the names of the constants} */
  public static <E extends Enum<E>> Codec<E> enumeration(Class<E> type) {
    return new EnumerationCodec<>(type);
  }

  /** {@return the codec of an enumeration that no document of the library contains} */
  public static <E extends Enum<E>> Codec<E> codes(Class<E> type, String description) {
    return new EnumerationCodec<>(type, ProblemText.of("type.code"), description);
  }

  /** {@return the codec of a constant text} */
  public static Codec<String> constant(String value) {
    return prose(
        ProblemText.of("type.the-text", value),
        ScalarForm.oneOf(ImmutableList.of(value)).describedAs("Always this text."),
        text -> {
          InputRefusedException.check(text.equals(value), "reason.only-value", value);
          return text;
        });
  }

  /** {@return whether each value of this codec is a single text, such as an id} */
  public static boolean isWord(Codec<?> codec) {
    return codec instanceof TextCodec || codec instanceof EnumerationCodec;
  }

  private static String filled(String text) {
    if (text.isBlank()) { // without the array of arguments that a check would create for each text
      throw InputRefusedException.of("reason.blank");
    }
    return text;
  }

  private static LocalDate date(String text) {
    LocalDate plain = CanonicalTimes.date(text);
    return plain != null ? plain : anyDate(text);
  }

  private static LocalDate anyDate(String text) {
    InputRefusedException.check(DATE_FORM.matcher(text).matches(), "reason.date-form");
    LocalDate date = known(LocalDate::parse, text, "reason.no-such-day");
    InputRefusedException.check(date.getYear() > 0, "reason.no-year-0");
    return date;
  }

  private static OffsetDateTime dateTime(String text) {
    OffsetDateTime plain = CanonicalTimes.moment(text);
    return plain != null ? plain : anyDateTime(text);
  }

  private static OffsetDateTime anyDateTime(String text) {
    InputRefusedException.check(DATE_TIME_FORM.matcher(text).matches(), "reason.moment-form");
    OffsetDateTime moment = known(OffsetDateTime::parse, text, "reason.no-such-moment");
    InputRefusedException.check(moment.getYear() > 0, "reason.no-year-0");
    return moment;
  }

  private static LocalTime time(String text) {
    InputRefusedException.check(TIME_FORM.matcher(text).matches(), "reason.time-form");
    return known(LocalTime::parse, text, "reason.no-such-time");
  }

  private static Duration duration(String text) {
    return known(Duration::parse, text, "reason.duration-form");
  }

  private static ZoneId zone(String text) {
    return known(ZoneId::of, text, "reason.no-such-zone");
  }

  /** Parses a text, and replaces the reason of a failure by the text with this key. */
  private static <T> T known(Function<String, T> parse, String text, String key) {
    try {
      return parse.apply(text);
    } catch (DateTimeException refusal) {
      throw new InputRefusedException(ProblemText.of(key), refusal);
    }
  }

  private static BigDecimal decimal(String text) {
    return checkedScale(new BigDecimal(text));
  }

  private static BigDecimal checkedScale(BigDecimal number) {
    InputRefusedException.check(Math.abs((long) number.scale()) <= MAX_SCALE, "reason.exponent");
    return number;
  }

  private static String printed(LocalDate date) {
    checkYear(date.getYear());
    return date.toString();
  }

  private static String printed(OffsetDateTime moment) {
    checkYear(moment.getYear());
    InputRefusedException.check(hasMinutes(moment), "reason.offset-in-minutes");
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  /** Returns whether the offset is in whole minutes. */
  private static boolean hasMinutes(OffsetDateTime moment) {
    return moment.getOffset().getTotalSeconds() % 60 == 0;
  }

  private static void checkYear(int year) {
    InputRefusedException.check(hasFourDigits(year), "reason.year-range", Integer.toString(year));
  }

  private static boolean hasFourDigits(int year) {
    return year >= 1 && year <= 9999;
  }
}
