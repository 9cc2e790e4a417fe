package org.unodc.cop.sdk.diff;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValue.Items;
import org.unodc.cop.sdk.internal.json.JsonValueCodec;
import org.unodc.cop.sdk.internal.json.StrictReader;
import org.unodc.cop.sdk.internal.model.ConferenceCodec;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * The difference between a record and a later record.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Conference after = conference.toBuilder().documentSeries("COP").build();
 * CopDiff diff = CopDiff.between(conference, after);
 * diff.changes().size() // 1
 * diff.applyTo(conference).equals(after) // true
 * }</pre>
 */
public final class CopDiff {
  private final Conference before;
  private final Conference after;
  private final DocumentComparison comparison;

  private CopDiff(Conference before, Conference after) {
    this.before = before;
    this.after = after;
    this.comparison = new DocumentComparison(json(before), json(after));
  }

  /**
   * {@return the difference between a record and a later record}
   *
   * @throws CopException if one of the records cannot be written as JSON
   */
  public static CopDiff between(Conference before, Conference after) {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    return new CopDiff(before, after);
  }

  /**
   * {@return the later record, computed from the earlier record}
   *
   * @param record the earlier record
   * @throws CopException if this is not the earlier record; its problem has the first place at
   *     which the two differ
   */
  public Conference applyTo(Conference record) {
    JsonValue origin = json(record);
    checkOrigin(origin);
    JsonValue patched = PatchApplier.apply(comparison.operations(), origin);
    byte[] document = JsonOutput.bytes(patched, JsonValueCodec.ANY, false);
    return StrictReader.read(
        JsonText.of(document, JsonValueCodec.OWN), JsonValueCodec.OWN, ConferenceCodec.CONFERENCE);
  }

  /** {@return whether the two records are equal} */
  public boolean isEmpty() {
    return changes().isEmpty();
  }

  /** {@return the changes, in the order of members, then of elements in the later record} */
  public ImmutableList<Change> changes() {
    return comparison.changes();
  }

  /** {@return the JSON Patch (RFC 6902) that turns the earlier record into the later one} */
  public String toJsonPatch() {
    Items operations =
        new Items(
            comparison.operations().stream().map(PatchOperation::json).collect(toImmutableList()));
    return new String(JsonOutput.bytes(operations, JsonValueCodec.ANY, true), UTF_8);
  }

  /** {@return the changes as text in English, grouped by entity, with old and new values} */
  public String summary() {
    return summary(OfficialLanguage.ENGLISH);
  }

  /**
   * {@return the changes as text in a language, grouped by entity, with old and new values; the
   * names of members stay English}
   */
  public String summary(OfficialLanguage language) {
    return ChangeSummary.of(
        changes(), before, after, language, ValuePath::inJson, UnaryOperator.identity());
  }

  /**
   * {@return the changes as text in a language, grouped by entity, with old and new values}
   *
   * @param memberLabels returns the label of a member, such as "side events" for {@code
   *     sideEvents}, or an unknown name unchanged
   */
  public String summary(OfficialLanguage language, UnaryOperator<String> memberLabels) {
    return ChangeSummary.of(
        changes(), before, after, language, path -> path.in(memberLabels), memberLabels);
  }

  private void checkOrigin(JsonValue origin) {
    ImmutableList<Change> deviations = new DocumentComparison(json(before), origin).changes();
    if (!deviations.isEmpty()) {
      String place = ChangeSummary.place(deviations.get(0));
      throw new CopException(
          ImmutableList.of(
              new Problem(
                  ProblemCode.OTHER_RECORD, place, 0, 0, ProblemText.of("diff.other-record"))));
    }
  }

  private static JsonValue json(Conference record) {
    return JsonValue.of(record, ConferenceCodec.CONFERENCE);
  }

  /** {@return the number of changes, without the values} */
  @Override
  public String toString() {
    return "CopDiff[changes=" + changes().size() + "]";
  }
}
