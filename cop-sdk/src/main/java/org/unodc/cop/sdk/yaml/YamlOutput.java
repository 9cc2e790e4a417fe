package org.unodc.cop.sdk.yaml;

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
    YamlOutput out = new YamlOutput();
    out.yaml.append("---\n");
    if (isBlock(value)) {
      out.block(value, "");
    } else {
      out.scalar(value, "");
    }
    return out.yaml.append("...\n").toString();
  }

  private static boolean isBlock(JsonValue value) {
    return (value instanceof Members object && !object.members().isEmpty())
        || (value instanceof Items list && !list.items().isEmpty());
  }

  /** Writes a block whose first line has been indented already. */
  private void block(JsonValue value, String indent) {
    if (value instanceof Members object) {
      String before = "";
      for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
        yaml.append(before).append(YamlText.key(member.getKey())).append(':');
        member(member.getValue(), indent);
        before = indent;
      }
    } else {
      String before = "";
      for (JsonValue item : ((Items) value).items()) {
        yaml.append(before).append('-');
        item(item, indent);
        before = indent;
      }
    }
  }

  private void member(JsonValue value, String indent) {
    if (isBlock(value)) {
      String deeper = indent + STEP;
      yaml.append('\n').append(deeper);
      block(value, deeper);
    } else {
      yaml.append(' ');
      scalar(value, indent);
    }
  }

  private void item(JsonValue value, String indent) {
    yaml.append(' ');
    if (isBlock(value)) {
      block(value, indent + STEP);
    } else {
      scalar(value, indent);
    }
  }

  private void scalar(JsonValue value, String indent) {
    String written =
        value instanceof Text text
            ? YamlText.value(text.words(), indent + STEP)
            : value instanceof Digits number ? number.digits() : value.text();
    yaml.append(written).append('\n');
  }
}
