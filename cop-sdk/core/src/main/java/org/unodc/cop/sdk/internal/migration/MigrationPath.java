package org.unodc.cop.sdk.internal.migration;

import static com.google.common.collect.Iterables.getOnlyElement;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValue.Digits;
import org.unodc.cop.sdk.internal.json.JsonValue.Items;
import org.unodc.cop.sdk.internal.json.JsonValue.Members;
import org.unodc.cop.sdk.internal.json.JsonValue.Text;
import org.unodc.cop.sdk.internal.json.JsonValue.Truth;
import org.unodc.cop.sdk.internal.json.JsonValueCodec;
import org.unodc.cop.sdk.internal.json.SourcePositions;
import org.unodc.cop.sdk.internal.json.StrictReader;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** The formats in order, and the steps that convert each format to the next. */
public final class MigrationPath {
  private static final Logger LOGGER = LoggerFactory.getLogger(MigrationPath.class);
  private static final String MEMBER = "format";
  private static final Pattern FORMAT = Pattern.compile("cop/([1-9][0-9]{0,8})");

  private final ImmutableList<MigrationStep> steps;

  /** Creates a path whose first step converts from cop/1 to cop/2, the next to cop/3, and so on. */
  public MigrationPath(ImmutableList<MigrationStep> steps) {
    this.steps = steps;
  }

  /** {@return the format that the last step converts to} */
  public String latest() {
    return format(steps.size() + 1);
  }

  /**
   * {@return the document in the latest format}
   *
   * @param source the document for the log, such as {@code the file record.json}
   * @param listener receives each change that a step makes
   * @throws CopException if the text is not JSON, or if its format is missing, unknown or newer
   *     than the latest format
   */
  public MigratedDocument follow(
      JsonText text, String source, CopLimits limits, ChangeListener listener) {
    JsonValue value = StrictReader.read(text, limits, JsonValueCodec.ANY);
    int version = version(value, text);
    String from = format(version);
    if (version > steps.size()) {
      return new MigratedDocument(from, text.whole());
    }
    Members document = (Members) value;
    ChangeCounter counter = new ChangeCounter(listener);
    for (int next = version + 1; next <= steps.size() + 1; next++) {
      String to = format(next);
      Members changed =
          steps
              .get(next - 2)
              .apply(document, (pointer, message) -> counter.changed(to, pointer, message));
      document = withFormat(to, changed);
    }
    String json = new String(JsonOutput.bytes(document, JsonValueCodec.ANY, true), UTF_8);
    LOGGER.info(
        "Migrated {} from {} to {}; changes: {}",
        InputQuotation.safe(source),
        from,
        latest(),
        counter.changes);
    return new MigratedDocument(from, json);
  }

  private int version(JsonValue value, JsonText text) {
    if (!(value instanceof Members object)) {
      Translatable sentence = ProblemText.of("migration.not-an-object", kind(value));
      throw refused("", text, ProblemCode.WRONG_TYPE, sentence);
    }
    JsonValue format = object.members().get(MEMBER);
    if (format == null) {
      Translatable sentence = ProblemText.of("migration.no-format", latest());
      throw refused("", text, ProblemCode.MISSING_MEMBER, sentence);
    }
    if (!(format instanceof Text word)) {
      throw refused(
          "/" + MEMBER,
          text,
          ProblemCode.WRONG_TYPE,
          ProblemText.of("migration.format-is-a-text", latest(), kind(format)));
    }
    return version(word.words(), text);
  }

  private int version(String format, JsonText text) {
    String pointer = "/" + MEMBER;
    Matcher version = FORMAT.matcher(format);
    if (!version.matches()) {
      throw refused(
          pointer,
          text,
          ProblemCode.INVALID_VALUE,
          ProblemText.of("migration.format-unknown", latest(), InputQuotation.shown(format)));
    }
    int number = Integer.parseInt(version.group(1));
    if (number > steps.size() + 1) {
      throw refused(
          pointer,
          text,
          ProblemCode.INVALID_VALUE,
          ProblemText.of("migration.format-newer", format, latest()));
    }
    return number;
  }

  private static Translatable kind(JsonValue value) {
    if (value instanceof Members) {
      return ProblemText.of("found.object");
    }
    if (value instanceof Items) {
      return ProblemText.of("found.list");
    }
    if (value instanceof Digits number) {
      return ProblemText.of("found.number", InputQuotation.cut(number.digits()));
    }
    if (value instanceof Truth truth) {
      return ProblemText.plain(String.valueOf(truth.value()));
    }
    return value instanceof Text text
        ? ProblemText.of("found.text", InputQuotation.shown(text.words()))
        : ProblemText.plain("null");
  }

  private static CopException refused(
      String pointer, JsonText text, ProblemCode code, Translatable sentence) {
    byte[] utf8 = text.whole().getBytes(UTF_8);
    Position place = getOnlyElement(SourcePositions.in(utf8, ImmutableList.of(pointer)).values());
    return new CopException(
        ImmutableList.of(new Problem(code, pointer, place.line(), place.column(), sentence)));
  }

  private static Members withFormat(String format, Members document) {
    ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
    members.put(MEMBER, new Text(format));
    members.putAll(Maps.filterKeys(document.members(), name -> !name.equals(MEMBER)));
    return new Members(members.buildOrThrow());
  }

  private static String format(int version) {
    return "cop/" + version;
  }

  /** Counts the changes and passes them on. */
  private static final class ChangeCounter implements ChangeListener {
    private final ChangeListener listener;
    private int changes;

    ChangeCounter(ChangeListener listener) {
      this.listener = listener;
    }

    @Override
    public void changed(String format, String pointer, String message) {
      changes++;
      listener.changed(format, pointer, message);
    }
  }
}
