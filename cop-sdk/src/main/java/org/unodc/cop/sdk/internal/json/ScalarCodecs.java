package org.unodc.cop.sdk.internal.json;

import static com.google.common.base.Preconditions.checkArgument;

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

/** Codecs of values that are a single text, number or boolean in JSON. */
public final class ScalarCodecs {
  /** Any text. */
  public static final Codec<String> TEXT = prose("a text", ScalarForm.TEXT, text -> text);

  /** A text that is not blank. */
  public static final Codec<String> FILLED =
      prose("a text", ScalarForm.FILLED, ScalarCodecs::filled);

  /** A whole number of 32 bits. */
  public static final Codec<Integer> WHOLE =
      new NumberCodec<>(
          "a whole number", ScalarForm.WHOLE, true, Integer::valueOf, JsonOutput::number);

  /** A whole number of 64 bits. */
  public static final Codec<Long> LONG =
      new NumberCodec<>("a whole number", ScalarForm.LONG, true, Long::valueOf, JsonOutput::number);

  /** A decimal number that keeps its digits as written. */
  public static final Codec<BigDecimal> DECIMAL =
      new NumberCodec<>(
          "a number",
          ScalarForm.NUMBER,
          false,
          ScalarCodecs::decimal,
          (out, number) -> out.number(checkedScale(number)));

  /** True or false. */
  public static final Codec<Boolean> TRUTH = new BooleanCodec();

  /** A day from year 1 to 9999. */
  public static final Codec<LocalDate> DATE =
      word(
          "a date such as 2024-10-14", TimeFormats.DATE, ScalarCodecs::date, ScalarCodecs::printed);

  /** A moment with its offset, as in RFC 3339. */
  public static final Codec<OffsetDateTime> DATE_TIME =
      word(
          "a date and time such as 2024-10-14T10:00:00+02:00",
          TimeFormats.DATE_TIME,
          ScalarCodecs::dateTime,
          ScalarCodecs::printed);

  /** A time of day. */
  public static final Codec<LocalTime> TIME =
      word("a time such as 09:30", TimeFormats.TIME, ScalarCodecs::time, LocalTime::toString);

  /** A duration. */
  public static final Codec<Duration> DURATION =
      word(
          "a duration such as PT1H30M",
          TimeFormats.DURATION,
          ScalarCodecs::duration,
          Duration::toString);

  /** A time zone of the IANA time zone database. */
  public static final Codec<ZoneId> ZONE =
      word(
          "a time zone such as Europe/Vienna", TimeFormats.ZONE, ScalarCodecs::zone, ZoneId::getId);

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
   * @param expected a noun phrase with an example
   * @param form the form of such a text; every text that can be read has this form
   * @param parse creates the value, or throws {@link IllegalArgumentException} or {@link
   *     java.time.DateTimeException}
   * @param print returns the text of a value
   */
  public static <T> Codec<T> word(
      String expected, ScalarForm form, Function<String, T> parse, Function<T, String> print) {
    return new TextCodec<>(expected, form, parse, print, true);
  }

  private static Codec<String> prose(
      String expected, ScalarForm form, UnaryOperator<String> checked) {
    return new TextCodec<>(expected, form, checked, text -> text, false);
  }

  /**
   * {@return the codec of a code from a list that a record may extend}
   *
   * @param listed the codes in the list
   * @param parse creates the value, or throws {@link IllegalArgumentException} if the code is blank
   */
  public static <T> Codec<T> openWord(
      String expected, List<T> listed, Function<String, T> parse, Function<T, String> print) {
    ScalarForm form = ScalarForm.openList(Lists.transform(listed, print::apply));
    return new TextCodec<>(expected, form, parse, print, true);
  }

  /** {@return the codec of an enumeration, which writes the names of the constants} */
  public static <E extends Enum<E>> Codec<E> enumeration(Class<E> type, String expected) {
    return new EnumerationCodec<>(type, expected);
  }

  /** {@return the codec of a constant text} */
  public static Codec<String> constant(String value) {
    return prose(
        "the text \"" + value + '"',
        ScalarForm.oneOf(ImmutableList.of(value)).describedAs("Always this text."),
        text -> {
          checkArgument(text.equals(value), "the only supported value is %s", value);
          return text;
        });
  }

  /** {@return whether each value of this codec is a single text, such as an id} */
  public static boolean isWord(Codec<?> codec) {
    return codec instanceof TextCodec || codec instanceof EnumerationCodec;
  }

  private static String filled(String text) {
    checkArgument(!text.isBlank(), "it is blank");
    return text;
  }

  private static LocalDate date(String text) {
    LocalDate plain = CanonicalTimes.date(text);
    return plain != null ? plain : anyDate(text);
  }

  private static LocalDate anyDate(String text) {
    checkArgument(DATE_FORM.matcher(text).matches(), "the expected form is YYYY-MM-DD");
    LocalDate date = known(LocalDate::parse, text, "the calendar has no such day");
    checkArgument(date.getYear() > 0, "there is no year 0");
    return date;
  }

  private static OffsetDateTime dateTime(String text) {
    OffsetDateTime plain = CanonicalTimes.moment(text);
    return plain != null ? plain : anyDateTime(text);
  }

  private static OffsetDateTime anyDateTime(String text) {
    checkArgument(
        DATE_TIME_FORM.matcher(text).matches(),
        "the expected form is YYYY-MM-DDThh:mm:ss and an offset such as +02:00 or Z");
    OffsetDateTime moment =
        known(OffsetDateTime::parse, text, "there is no such day, time or offset");
    checkArgument(moment.getYear() > 0, "there is no year 0");
    return moment;
  }

  private static LocalTime time(String text) {
    checkArgument(TIME_FORM.matcher(text).matches(), "the expected form is hh:mm or hh:mm:ss");
    return known(LocalTime::parse, text, "the clock has no such time");
  }

  private static Duration duration(String text) {
    return known(
        Duration::parse, text, "the expected form is that of ISO 8601, without years and months");
  }

  private static ZoneId zone(String text) {
    return known(ZoneId::of, text, "no such time zone is known");
  }

  /** Parses a text, and replaces the reason of a failure. */
  private static <T> T known(Function<String, T> parse, String text, String reason) {
    try {
      return parse.apply(text);
    } catch (DateTimeException refusal) {
      throw new IllegalArgumentException(reason, refusal);
    }
  }

  private static BigDecimal decimal(String text) {
    return checkedScale(new BigDecimal(text));
  }

  private static BigDecimal checkedScale(BigDecimal number) {
    checkArgument(Math.abs((long) number.scale()) <= MAX_SCALE, "its exponent is out of range");
    return number;
  }

  private static String printed(LocalDate date) {
    checkYear(date.getYear());
    return date.toString();
  }

  private static String printed(OffsetDateTime moment) {
    checkYear(moment.getYear());
    checkArgument(
        moment.getOffset().getTotalSeconds() % 60 == 0, "its offset is not in whole minutes");
    return moment.getNano() == 0
        ? CanonicalTimes.print(moment)
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  private static void checkYear(int year) {
    checkArgument(year >= 1 && year <= 9999, "its year must be from 1 to 9999, not %s", year);
  }
}
