package org.unodc.cop.domain.message;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
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

  static JoinedList of(List<?> items, String separator, String last) {
    return new JoinedList(
        items.stream().map(Message::translatable).collect(ImmutableList.toImmutableList()),
        separator,
        last);
  }

  @Override
  public String in(OfficialLanguage language) {
    MessageCatalogue catalogue = MessageCatalogue.standard();
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        joined.append(catalogue.text(i == items.size() - 1 ? last : separator, language));
      }
      joined.append(items.get(i).in(language));
    }
    return joined.toString();
  }

  @Override
  public ImmutableList<TextRun> runs(OfficialLanguage language) {
    MessageCatalogue catalogue = MessageCatalogue.standard();
    ImmutableList.Builder<TextRun> runs = ImmutableList.builder();
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        String text = catalogue.text(i == items.size() - 1 ? last : separator, language);
        runs.add(new TextRun(text, Optional.empty()));
      }
      runs.addAll(items.get(i).runs(language));
    }
    return runs.build();
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
