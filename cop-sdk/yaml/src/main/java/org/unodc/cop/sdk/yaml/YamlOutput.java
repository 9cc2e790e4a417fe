package org.unodc.cop.sdk.yaml;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.unodc.cop.sdk.internal.json.JsonValue;
import org.unodc.cop.sdk.internal.json.JsonValue.Digits;
import org.unodc.cop.sdk.internal.json.JsonValue.Items;
import org.unodc.cop.sdk.internal.json.JsonValue.Members;
import org.unodc.cop.sdk.internal.json.JsonValue.Text;

/**
 * Writes data in block style: each member on its own line, each element of a list after a hyphen.
 */
final class YamlOutput {
  private static final String STEP = "  ";

  private final StringBuilder yaml = new StringBuilder();

  private YamlOutput() {}

  /** {@return the document between the marks of its start and its end} */
  static String document(JsonValue value) {
    return document(value, CommentTree.EMPTY);
  }

  /**
   * {@return the document with comments}
   *
   * @param comments the comments at places of the data; each written comment is removed
   */
  static String document(JsonValue value, CommentTree comments) {
    YamlOutput out = new YamlOutput();
    out.yaml.append("---\n");
    out.lines(comments.takeBefore(), "");
    if (isBlock(value)) {
      out.block(value, "", comments, false);
    } else {
      out.scalar(value, "", comments);
    }
    out.lines(comments.takeAfter(), "");
    return out.yaml.append("...\n").toString();
  }

  private static boolean isBlock(JsonValue value) {
    return (value instanceof Members object && !object.members().isEmpty())
        || (value instanceof Items list && !list.items().isEmpty());
  }

  /**
   * Writes a block whose first line has been indented already.
   *
   * @param isAfterHyphen whether the first line stands after a hyphen; the comments before it have
   *     been written already
   */
  private void block(JsonValue value, String indent, CommentTree comments, boolean isAfterHyphen) {
    if (value instanceof Members object) {
      boolean isIndented = true;
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        CommentTree here = comments.part(member.getKey());
        begin(here, indent, isIndented, isIndented && isAfterHyphen);
        yaml.append(YamlText.key(member.getKey())).append(':');
        member(member.getValue(), indent, here);
        lines(here.takeAfter(), indent);
        isIndented = false;
      }
    } else {
      ImmutableList<JsonValue> items = ((Items) value).items();
      List<String> keys =
          comments.hasParts() ? CommentTree.keys((Items) value) : ImmutableList.of();
      for (int i = 0; i < items.size(); i++) {
        CommentTree here = keys.isEmpty() ? CommentTree.EMPTY : comments.part(keys.get(i));
        begin(here, indent, i == 0, i == 0 && isAfterHyphen);
        beforeFirst(items.get(i), here, indent);
        yaml.append('-');
        item(items.get(i), indent, here);
        lines(here.takeAfter(), indent);
      }
    }
  }

  /** Writes the comments before a member or an element, and its indentation. */
  private void begin(
      CommentTree comments, String indent, boolean isIndented, boolean isAfterHyphen) {
    if (!isIndented) {
      yaml.append(indent);
    }
    if (!isAfterHyphen) {
      indented(comments.takeBefore(), indent);
    }
  }

  /** Writes the comments before the first member of an element, whose line begins with a hyphen. */
  private void beforeFirst(JsonValue item, CommentTree comments, String indent) {
    JsonValue value = item;
    CommentTree here = comments;
    while (isBlock(value) && here.hasParts()) {
      if (value instanceof Members object) {
        Map.Entry<String, JsonValue> first = object.members().entrySet().iterator().next();
        indented(here.part(first.getKey()).takeBefore(), indent);
        return;
      }
      Items list = (Items) value;
      here = here.part(CommentTree.keys(list).get(0));
      value = list.items().get(0);
      indented(here.takeBefore(), indent);
    }
  }

  /** Writes comments in lines of their own; the first is indented already, as is what follows. */
  private void indented(List<String> comments, String indent) {
    comments.forEach(comment -> yaml.append(comment).append('\n').append(indent));
  }

  private void lines(List<String> comments, String indent) {
    comments.forEach(comment -> yaml.append(indent).append(comment).append('\n'));
  }

  private void member(JsonValue value, String indent, CommentTree comments) {
    if (isBlock(value)) {
      String deeper = indent + STEP;
      yaml.append(trailing(comments)).append('\n').append(deeper);
      block(value, deeper, comments, false);
    } else {
      yaml.append(' ');
      scalar(value, indent, comments);
    }
  }

  private void item(JsonValue value, String indent, CommentTree comments) {
    yaml.append(' ');
    if (isBlock(value)) {
      block(value, indent + STEP, comments, true);
    } else {
      scalar(value, indent, comments);
    }
  }

  private void scalar(JsonValue value, String indent, CommentTree comments) {
    String written =
        value instanceof Text text
            ? YamlText.value(text.words(), indent + STEP)
            : value instanceof Digits number ? number.digits() : value.text();
    int firstLine = written.indexOf('\n');
    int end = firstLine < 0 ? written.length() : firstLine;
    yaml.append(written, 0, end).append(trailing(comments));
    yaml.append(written, end, written.length()).append('\n');
  }

  /** {@return the comments at the end of a line, as one comment} */
  private static String trailing(CommentTree comments) {
    List<String> texts = comments.takeTrailing();
    return texts.isEmpty() ? "" : " " + String.join(" ", texts);
  }
}
