package org.unodc.cop.tests.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * A constant of the model has one label in a language. It is in the catalogue; pages, commands and
 * reports take it from there. A text of another bundle translates a constant if its key ends with
 * the name of the constant and if it is the same in English.
 */
class SameConstantTest {
  private static final Pattern CONSTANT = Pattern.compile("(?:.*\\.)?([A-Z][A-Z_]+)");
  private static final String CATALOGUE = "catalogue";

  /** The reviewed list of texts about something else than the constant of the same name. */
  private static final ImmutableSet<String> ABOUT_SOMETHING_ELSE =
      ImmutableSet.of(
          // The registration of a person, not the step of an organization or the status of a party.
          "text:registrations.REGISTERED",
          "text:registrations.ATTENDED",
          "text:registrations.WITHDRAWN",
          // All rules with a verdict, which some languages put in the plural.
          "report:verdict.PASSED",
          "report:verdict.FAILED",
          "report:verdict.NOT_APPLICABLE",
          "report:verdict.SUPPRESSED",
          "report:verdict.SKIPPED");

  @ParameterizedTest
  @EnumSource
  void isTranslatedInOneWay(OfficialLanguage language) {
    assertThat(differences(BundleText.in(language))).isEmpty();
  }

  @Test
  void isTranslatedOnlyInTheCatalogue() {
    ImmutableList<BundleText> texts = BundleText.in(OfficialLanguage.ENGLISH);
    ImmutableListMultimap<String, BundleText> labels = labels(texts);

    assertThat(texts)
        .filteredOn(text -> !text.bundle().equals(CATALOGUE) && isLabel(text, labels))
        .extracting(BundleText::address)
        .containsExactlyInAnyOrderElementsOf(ABOUT_SOMETHING_ELSE);
  }

  @Test
  void findsTwoTranslationsOfAConstant() {
    BundleText label =
        new BundleText(CATALOGUE, "word.side-event-status.MERGED", "merged", "fusionnée {le: x}");

    assertThat(
            differences(
                ImmutableList.of(
                    label,
                    new BundleText("pages", "status.MERGED", "Merged", "Fusionnée"),
                    new BundleText("desk", "status.MERGED", "Merged", "Réunie"),
                    new BundleText("desk", "hint.MERGED", "It was merged.", "Elle a été réunie."))))
        .containsExactly("desk:status.MERGED is \"réunie\", not [fusionnée]");
  }

  private static ImmutableList<String> differences(ImmutableList<BundleText> texts) {
    ImmutableListMultimap<String, BundleText> labels = labels(texts);
    return texts.stream()
        .filter(text -> !text.bundle().equals(CATALOGUE) && !text.listsAccepted())
        .filter(text -> !ABOUT_SOMETHING_ELSE.contains(text.address()))
        .filter(text -> isLabel(text, labels))
        .filter(text -> !translations(labels.get(name(text))).contains(plain(text.text())))
        .map(
            text ->
                String.format(
                    "%s is \"%s\", not %s",
                    text.address(), plain(text.text()), translations(labels.get(name(text)))))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the labels of the catalogue by the name of the constant and the English} */
  private static ImmutableListMultimap<String, BundleText> labels(Collection<BundleText> texts) {
    return Multimaps.index(
        texts.stream()
            .filter(text -> text.bundle().equals(CATALOGUE) && text.key().startsWith("word."))
            .toList(),
        SameConstantTest::name);
  }

  private static boolean isLabel(
      BundleText text, ImmutableListMultimap<String, BundleText> labels) {
    return labels.containsKey(name(text));
  }

  private static String name(BundleText text) {
    Matcher constant = CONSTANT.matcher(text.key());
    return constant.matches() ? constant.group(1) + " " + plain(text.english()) : "";
  }

  private static Set<String> translations(Collection<BundleText> labels) {
    return labels.stream().map(label -> plain(label.text())).collect(Collectors.toSet());
  }

  /** {@return a label without its forms and capital letters} */
  private static String plain(String text) {
    return TextForms.of(text).get(0).toLowerCase(Locale.ROOT);
  }
}
