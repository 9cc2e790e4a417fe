package org.unodc.cop.sdk.diff;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.codec.JsonInput;
import org.unodc.cop.sdk.codec.JsonOutput;
import org.unodc.cop.sdk.codec.JsonText;
import org.unodc.cop.sdk.codec.JsonValue;
import org.unodc.cop.sdk.codec.JsonValue.Items;
import org.unodc.cop.sdk.codec.JsonValueCodec;
import org.unodc.cop.sdk.codec.rooms.ConferenceCodec;

/** What is different between a record and a later one. */
public final class CopDiff {
  private final Conference before;
  private final Conference after;
  private final Comparison comparison;

  private CopDiff(Conference before, Conference after) {
    this.before = before;
    this.after = after;
    this.comparison = new Comparison(json(before), json(after));
  }

  /**
   * {@return the difference from a record to a later one}
   *
   * <p>Throws {@link CopException} where one of them has no form in JSON.
   */
  public static CopDiff between(Conference before, Conference after) {
    return new CopDiff(before, after);
  }

  /**
   * {@return the later record, made of the earlier one}
   *
   * <p>Throws {@link CopException} where the record is not the one that the difference was made
   * from, with the first place where it is another.
   */
  public Conference applyTo(Conference record) {
    JsonValue given = json(record);
    checkOrigin(given);
    JsonValue patched = Patching.apply(comparison.operations(), given);
    byte[] document = JsonOutput.bytes(patched, JsonValueCodec.ANY, false);
    JsonInput in = new JsonInput(JsonText.of(document, JsonValueCodec.OWN), JsonValueCodec.OWN);
    return in.document(ConferenceCodec.CONFERENCE)
        .orElseThrow(() -> new CopException(in.allProblems()));
  }

  /** {@return whether the two records are equal} */
  public boolean isEmpty() {
    return changes().isEmpty();
  }

  /** {@return the changes, in the order of the members, and of elements in the later record} */
  public ImmutableList<Change> changes() {
    return comparison.changes();
  }

  /** {@return the operations that make the later record of the earlier one, as RFC 6902 has it} */
  public String toJsonPatch() {
    Items operations =
        new Items(comparison.operations().stream().map(Operation::json).collect(toImmutableList()));
    return new String(JsonOutput.bytes(operations, JsonValueCodec.ANY, true), UTF_8);
  }

  /** {@return the changes for people, in English: thing by thing, what was there and what is} */
  public String summary() {
    return Summary.of(changes(), before, after);
  }

  private void checkOrigin(JsonValue given) {
    ImmutableList<Change> others = new Comparison(json(before), given).changes();
    if (!others.isEmpty()) {
      String place = Summary.place(others.get(0));
      String message =
          "This is not the record that the difference was made from: that has something else here.";
      throw new CopException(
          ImmutableList.of(new Problem(ProblemCode.OTHER_RECORD, place, 0, 0, message)));
    }
  }

  private static JsonValue json(Conference record) {
    return JsonValue.of(record, ConferenceCodec.CONFERENCE);
  }
}
