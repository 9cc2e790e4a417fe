package org.unodc.cop.examples.programme.entry;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.unodc.cop.examples.programme.form.FormEntries;
import org.unodc.cop.sdk.workbook.EntryList;

/**
 * The form of an entry of a list, or of a new one.
 *
 * @param list the list
 * @param position the position of the entry; the size of the list for a new one
 * @param recorded the text that the record has for each field
 */
record EntryForm(EntryList list, int position, ImmutableList<String> recorded) {
  /** The field with the fingerprint of the texts that the page showed. */
  static final String SHOWN = "shown";

  private static final int LONG = 60;
  private static final int NAME_LENGTH = 12;

  /**
   * A field as the page shows it.
   *
   * @param name its name in the form
   * @param choices the id of the list of words to choose from; empty if there is none
   * @param isLong whether its text can have several lines
   */
  record Field(
      String name,
      String label,
      String language,
      String choices,
      boolean isList,
      boolean isLong,
      boolean isMain) {}

  /** {@return the form of an entry; of a new one if the position is the size of the list} */
  static EntryForm of(EntryList list, int position) {
    ImmutableList<String> texts =
        position < list.size()
            ? list.entries().get(position)
            : ImmutableList.copyOf(Collections.nCopies(list.fields().size(), ""));
    return new EntryForm(list, position, texts);
  }

  public boolean isNew() {
    return position == list.size();
  }

  /** {@return the name of the field with this header, which does not depend on other fields} */
  static String name(String header) {
    return "f" + Hashing.sha256().hashString(header, UTF_8).toString().substring(0, NAME_LENGTH);
  }

  /** {@return the texts of the record as entries of the form} */
  FormEntries entries() {
    return entries(recorded);
  }

  /** {@return the entries of a new form, which belongs to a session if it can belong to one} */
  FormEntries entriesOf(String session) {
    List<String> texts = new ArrayList<>(recorded);
    if (list.fields().get(0).choices().contains(session)) {
      texts.set(0, session);
    }
    return entries(texts);
  }

  private FormEntries entries(List<String> texts) {
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    ImmutableList<EntryList.Field> fields = list.fields();
    for (int i = 0; i < fields.size(); i++) {
      values.put(name(fields.get(i).header()), texts.get(i));
    }
    return new FormEntries(values.build());
  }

  /**
   * {@return the entered text of each field; a text that a browser only wraps is the recorded one}
   */
  ImmutableList<String> texts(FormEntries entered) {
    ImmutableList<EntryList.Field> fields = list.fields();
    return IntStream.range(0, fields.size())
        .mapToObj(i -> text(recorded.get(i), entered.first(name(fields.get(i).header()))))
        .collect(toImmutableList());
  }

  private static String text(String recorded, String entered) {
    String text = entered.replace("\r\n", "\n").strip();
    return text.equals(recorded.replace("\r\n", "\n").strip()) ? recorded : text;
  }

  /** {@return the fields} */
  ImmutableList<Field> fields() {
    Map<List<String>, String> choices = choices();
    ImmutableList<EntryList.Field> fields = list.fields();
    return IntStream.range(0, fields.size())
        .mapToObj(i -> field(fields.get(i), recorded.get(i), choices))
        .collect(toImmutableList());
  }

  private static Field field(
      EntryList.Field field, String recorded, Map<List<String>, String> choices) {
    boolean isText = !field.language().isEmpty() && field.choices().isEmpty();
    return new Field(
        name(field.header()),
        field.header(),
        isText ? field.language() : "",
        choices.getOrDefault(field.choices(), ""),
        field.isList(),
        isText || field.isList() || (field.choices().isEmpty() && recorded.length() > LONG),
        field.isMain() || !recorded.isEmpty());
  }

  /** {@return the id of each list of words to choose from} */
  Map<List<String>, String> choices() {
    Map<List<String>, String> ids = new LinkedHashMap<>();
    for (EntryList.Field field : list.fields()) {
      if (!field.choices().isEmpty()) {
        ids.putIfAbsent(field.choices(), "choices-" + ids.size());
      }
    }
    return ids;
  }

  /** {@return a fingerprint of the fields and of their recorded texts} */
  public String fingerprint() {
    Hasher hasher = Hashing.sha256().newHasher();
    list.fields().forEach(field -> hasher.putString(field.header(), UTF_8).putChar('\n'));
    recorded.forEach(text -> hasher.putString(text, UTF_8).putChar('\n'));
    return hasher.hash().toString();
  }
}
