package org.unodc.cop.sdk.internal.form;

import static org.unodc.cop.sdk.internal.form.FormTable.list;
import static org.unodc.cop.sdk.internal.form.FormTable.member;
import static org.unodc.cop.sdk.internal.form.FormTable.optional;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TEXT;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.sdk.diff.Change;
import org.unodc.cop.sdk.diff.CopDiff;
import org.unodc.cop.sdk.diff.CopMerge;
import org.unodc.cop.sdk.diff.MergeConflict;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValueCodec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.json.ObjectMember;
import org.unodc.cop.sdk.internal.json.UnionCodec;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.slice.ElementList;
import org.unodc.cop.sdk.slice.SliceKind;

/** The forms of differences between records, and of slices. */
final class DifferenceForms {

  private static final Codec<Change> CHANGE =
      UnionCodec.<Change>union(ProblemText.plain("a difference between two records"))
          .variant(
              "added",
              Change.Added.class,
              written(
                  Change.Added.class,
                  "A member or element that only the later record has.",
                  member("pointer", TEXT, Change.Added::pointer),
                  member("value", JsonValueCodec.ANY, added -> JsonValue.read(added.value()))))
          .variant(
              "removed",
              Change.Removed.class,
              written(
                  Change.Removed.class,
                  "A member or element that only the earlier record has.",
                  member("pointer", TEXT, Change.Removed::pointer),
                  member("value", JsonValueCodec.ANY, removed -> JsonValue.read(removed.value()))))
          .variant(
              "changed",
              Change.Changed.class,
              written(
                  Change.Changed.class,
                  "A value that differs in the later record.",
                  member("from", TEXT, Change.Changed::from),
                  member("to", TEXT, Change.Changed::to),
                  member("before", JsonValueCodec.ANY, changed -> JsonValue.read(changed.before())),
                  member("after", JsonValueCodec.ANY, changed -> JsonValue.read(changed.after()))))
          .variant(
              "moved",
              Change.Moved.class,
              written(
                  Change.Moved.class,
                  "An element that was moved within its list.",
                  member("from", TEXT, Change.Moved::from),
                  member("to", TEXT, Change.Moved::to)))
          .build();

  static void addDifferences(FormTable table) {
    table
        .written(Change.class, CHANGE)
        .object(
            CopDiff.class,
            "The differences between two records.",
            list("changes", Change.class, CopDiff::changes))
        .object(
            CopMerge.class,
            "Two changed copies of a record, merged.",
            member("merged", Conference.class, CopMerge::merged),
            list("conflicts", MergeConflict.class, CopMerge::conflicts))
        .object(
            MergeConflict.class,
            "A value that two records changed in different ways.",
            member("pointer", TEXT, MergeConflict::pointer),
            member("entity", EntityLabel.class, MergeConflict::entity),
            optional("base", JsonValueCodec.ANY, conflict -> conflict.base().map(JsonValue::read)),
            optional("ours", JsonValueCodec.ANY, conflict -> conflict.ours().map(JsonValue::read)),
            optional(
                "theirs", JsonValueCodec.ANY, conflict -> conflict.theirs().map(JsonValue::read)));
  }

  static void addSlices(FormTable table) {
    table
        .codes(ElementList.class, "A list of a record.")
        .codes(SliceKind.class, "A kind of slices of a record.");
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // copied to a list, which is only read
  private static <T> ObjectCodec<T> written(
      Class<T> type, String description, ObjectMember<T, ?>... members) {
    return ObjectCodec.written(type, description, ImmutableList.copyOf(members));
  }

  private DifferenceForms() {}
}
