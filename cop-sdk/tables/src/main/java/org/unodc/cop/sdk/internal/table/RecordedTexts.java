package org.unodc.cop.sdk.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the JSON of recorded texts with that of the texts of a table, language by language. */
public final class RecordedTexts {
  private static final String TEXTS = "texts";

  /** The language of a text that is written as a string. */
  private static final String ENGLISH = "en";

  private RecordedTexts() {}

  /**
   * {@return the value of the table; if both are lists of the same number of texts, each text of
   * the table together with the recorded text in the languages that the table does not have}
   */
  public static Object joined(Object recorded, Object value) {
    if (!(recorded instanceof List<?> before && value instanceof List<?> now)
        || before.size() != now.size()
        || !now.stream().allMatch(RecordedTexts::isText)) {
      return value;
    }
    List<Object> joined = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      joined.add(text(before.get(i), (Map<?, ?>) now.get(i)));
    }
    return joined;
  }

  /** {@return the members of a text that may be written as a string; none if it is null} */
  public static Map<String, Object> whole(@Nullable Object text) {
    Map<String, Object> members = new LinkedHashMap<>();
    if (text instanceof String english) {
      Map<String, Object> texts = new LinkedHashMap<>();
      texts.put(ENGLISH, english);
      members.put(TEXTS, texts);
    }
    return members;
  }

  private static Map<String, Object> text(Object recorded, Map<?, ?> value) {
    Map<String, Object> joined = new LinkedHashMap<>();
    Map<?, ?> before = recorded instanceof Map<?, ?> members ? members : whole(recorded);
    before.forEach((name, member) -> joined.put(name.toString(), member));
    value.forEach((name, member) -> joined.put(name.toString(), member));
    if (before.get(TEXTS) instanceof Map<?, ?> old && value.get(TEXTS) instanceof Map<?, ?> now) {
      Map<String, Object> texts = new LinkedHashMap<>();
      old.forEach((language, text) -> texts.put(language.toString(), text));
      now.forEach((language, text) -> texts.put(language.toString(), text));
      joined.put(TEXTS, texts);
    }
    return joined;
  }

  private static boolean isText(Object value) {
    return value instanceof Map<?, ?> members && members.get(TEXTS) instanceof Map;
  }
}
