package org.unodc.cop.examples.cli.calendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Reads the components and properties of calendars, with their lines. */
final class CalendarParser implements VObjectDataListener {
  /** An alarm in an event in a calendar is on the third level. */
  private static final int MAX_DEPTH = 8;

  private final CopLimits limits;
  private final ImmutableList.Builder<CalendarComponent> calendars = ImmutableList.builder();
  private final Deque<CalendarComponent> open = new ArrayDeque<>();
  private int count;

  private CalendarParser(CopLimits limits) {
    this.limits = limits;
  }

  /**
   * {@return the calendars of a file}
   *
   * @throws CopException if the bytes are no calendar, or exceed a limit
   */
  static ImmutableList<CalendarComponent> parse(byte[] bytes, CopLimits limits) {
    if (bytes.length > limits.documentBytes()) {
      throw refusal(
          ProblemCode.LIMIT, 0, "calendar.tooLong", limits.documentBytes(), "documentBytes");
    }
    CalendarParser parser = new CalendarParser(limits);
    try (VObjectReader reader =
        new VObjectReader(new StringReader(decoded(bytes)), SyntaxRules.iCalendar())) {
      reader.parse(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    CalendarComponent unfinished = parser.open.peek();
    if (unfinished != null) {
      throw unfinished(unfinished);
    }
    ImmutableList<CalendarComponent> calendars = parser.calendars.build();
    if (calendars.isEmpty()) {
      throw refusal(ProblemCode.SYNTAX, 0, "calendar.none", "BEGIN:VCALENDAR");
    }
    return calendars;
  }

  @Override
  public void onComponentBegin(String name, Context context) {
    if (open.size() >= MAX_DEPTH) {
      throw refusal(ProblemCode.LIMIT, context.getLineNumber(), "calendar.tooDeep", MAX_DEPTH);
    }
    count();
    CalendarComponent component =
        new CalendarComponent(name.toUpperCase(Locale.ROOT), context.getLineNumber());
    CalendarComponent parent = open.peek();
    if (parent != null) {
      parent.add(component);
    } else if (component.name().equals("VCALENDAR")) {
      calendars.add(component);
    } else {
      throw refusal(ProblemCode.SYNTAX, component.line(), "calendar.outside");
    }
    open.push(component);
  }

  @Override
  public void onComponentEnd(String name, Context context) {
    CalendarComponent closed = open.pop();
    String end = context.getUnfoldedLine().strip();
    if (!end.substring(end.indexOf(':') + 1).strip().equalsIgnoreCase(closed.name())) {
      throw unfinished(closed);
    }
  }

  @Override
  public void onProperty(VObjectProperty property, Context context) {
    count();
    if (property.getValue().length() > limits.text()) {
      throw refusal(
          ProblemCode.LIMIT, context.getLineNumber(), "calendar.longText", limits.text(), "text");
    }
    CalendarComponent component = open.peek();
    if (component == null) {
      throw refusal(ProblemCode.SYNTAX, context.getLineNumber(), "calendar.outside");
    }
    ImmutableMap.Builder<String, String> parameters = ImmutableMap.builder();
    for (Map.Entry<@Nullable String, List<String>> parameter : property.getParameters()) {
      String name = parameter.getKey();
      if (name != null && !parameter.getValue().isEmpty()) {
        parameters.put(name.toUpperCase(Locale.ROOT), parameter.getValue().get(0));
      }
    }
    component.add(
        new CalendarLine(
            property.getName().toUpperCase(Locale.ROOT),
            parameters.buildKeepingLast(),
            property.getValue(),
            context.getUnfoldedLine(),
            context.getLineNumber()));
  }

  @Override
  public void onVersion(String version, Context context) {
    if (!version.equals("2.0")) {
      throw refusal(
          ProblemCode.SYNTAX, context.getLineNumber(), "calendar.version", shortened(version));
    }
  }

  @Override
  public void onWarning(
      Warning warning,
      @Nullable VObjectProperty property,
      @Nullable Exception cause,
      Context context) {
    CalendarComponent component = open.peek();
    if (warning == Warning.UNKNOWN_VERSION) {
      throw refusal(ProblemCode.SYNTAX, context.getLineNumber(), "calendar.version", "?");
    }
    if (component == null || warning == Warning.UNMATCHED_END) {
      throw refusal(ProblemCode.SYNTAX, context.getLineNumber(), "calendar.outside");
    }
    component.addUnreadable(context.getLineNumber());
  }

  private void count() {
    if (++count > limits.tokens()) {
      throw refusal(ProblemCode.LIMIT, 0, "calendar.tooMany", limits.tokens(), "tokens");
    }
  }

  private static String decoded(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw refusal(ProblemCode.ENCODING, line, "calendar.encoding");
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static CopException unfinished(CalendarComponent component) {
    return refusal(
        ProblemCode.SYNTAX, component.line(), "calendar.unfinished", shortened(component.name()));
  }

  static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private static CopException refusal(ProblemCode code, int line, String key, Object... arguments) {
    return new CopException(
        ImmutableList.of(
            new Problem(code, "", line, Math.min(line, 1), CommandText.message(key, arguments))));
  }
}
