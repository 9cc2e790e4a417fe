package org.unodc.cop.domain.message;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * Several values that are joined as a language joins them.
 *
 * @param items the values in their order
 * @param separator the key of the text between two values
 * @param last the key of the text before the last value
 */
record JoinedList(ImmutableList<Translatable> items, String separator, String last)
    implements Translatable {
  private static final Pattern BEFORE_WORD = Pattern.compile("^[^\\p{L}\\p{N}]++");

  static JoinedList of(List<?> items, String separator, String last) {
    return new JoinedList(
        items.stream().map(Message::translatable).collect(ImmutableList.toImmutableList()),
        separator,
        last);
  }

  @Override
  public String in(OfficialLanguage language) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        joined.append(before(i, language));
      }
      joined.append(items.get(i).in(language));
    }
    return joined.toString();
  }

  @Override
  public ImmutableList<TextRun> runs(OfficialLanguage language) {
    ImmutableList.Builder<TextRun> runs = ImmutableList.builder();
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        runs.add(new TextRun(before(i, language), Optional.empty()));
      }
      runs.addAll(items.get(i).runs(language));
    }
    return runs.build();
  }

  /**
   * {@return the separator before an item}
   *
   * <p>A separator may define forms by the letters with which the next word begins, such as the
   * Spanish "y", which is "e" before an "i".
   */
  private String before(int index, OfficialLanguage language) {
    LabelForms forms =
        MessageCatalogue.standard().label(index == items.size() - 1 ? last : separator, language);
    if (forms.forms().isEmpty()) {
      return forms.plain();
    }
    String next =
        BEFORE_WORD
            .matcher(items.get(index).in(language))
            .replaceFirst("")
            .toLowerCase(Locale.ROOT);
    return forms.forms().keySet().stream()
        .filter(next::startsWith)
        .findFirst()
        .map(forms::in)
        .orElse(forms.plain());
  }

  @Override
  public Translatable inForm(String form) {
    return new JoinedList(
        items.stream().map(item -> item.inForm(form)).collect(ImmutableList.toImmutableList()),
        separator,
        last);
  }

  /** {@return the list in English} */
  @Override
  public String toString() {
    return in(OfficialLanguage.ENGLISH);
  }
}
