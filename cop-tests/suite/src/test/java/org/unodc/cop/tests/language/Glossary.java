package org.unodc.cop.tests.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.OfficialLanguage;

/** The terms of {@code glossary.tsv} and their words in one language, compared with texts. */
final class Glossary {
  /** Matches what is no English: quoted words, constants, paths, ids of things. */
  private static final Pattern CODE =
      Pattern.compile("\"[^\"]*\"|\\b[A-Z][A-Z_]{2,}\\b|/[a-z]+/\\S*|\\b[a-z-]+[:.][a-z0-9-]+");

  private static final String LABEL = "catalogue:entity.";
  private static final Pattern ARABIC_MARKS = Pattern.compile("[\u064B-\u0652\u0640]");
  private static final Pattern PLACEHOLDER_WITH_FORM = Pattern.compile("\\{\\d+:");

  private final ImmutableList<Term> terms;
  private final ImmutableSet<String> labels;
  private final ImmutableMap<String, String> rendered;
  private final ImmutableMap<String, String> renderedEnglish;

  private Glossary(
      ImmutableList<Term> terms,
      ImmutableSet<String> labels,
      ImmutableMap<String, String> rendered,
      ImmutableMap<String, String> renderedEnglish) {
    this.terms = terms;
    this.labels = labels;
    this.rendered = rendered;
    this.renderedEnglish = renderedEnglish;
  }

  /**
   * {@return the glossary of the project}
   *
   * @param texts all texts, some of which are the labels of things
   */
  static Glossary of(OfficialLanguage language, ImmutableList<BundleText> texts) {
    ImmutableMap<String, ImmutableMap<String, String>> words =
        LanguageTable.rows("glossary_" + language.tag() + ".tsv").stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get("id"), row -> row));
    return new Glossary(
        LanguageTable.rows("glossary.tsv").stream()
            .filter(row -> words.containsKey(row.get("id")))
            .map(row -> Term.of(row, words.get(row.get("id"))))
            .collect(ImmutableList.toImmutableList()),
        texts.stream()
            .map(BundleText::address)
            .filter(address -> address.startsWith(LABEL))
            .map(address -> address.substring(LABEL.length()))
            .collect(ImmutableSet.toImmutableSet()),
        RenderedMessages.in(language),
        RenderedMessages.in(OfficialLanguage.ENGLISH));
  }

  /** {@return this glossary as it would be if the language had no exceptions} */
  Glossary withoutExceptions() {
    return new Glossary(
        terms.stream().map(Term::withoutException).collect(ImmutableList.toImmutableList()),
        labels,
        rendered,
        renderedEnglish);
  }

  ImmutableList<Term> terms() {
    return terms;
  }

  /** {@return for each term of the English that the text lacks or renders wrongly, a message} */
  ImmutableList<String> misses(BundleText text) {
    String english = english(text);
    String translation = plain(TextForms.joined(text.text()));
    ImmutableList<Term> present =
        terms.stream()
            .filter(term -> term.concerns(text) && found(term.english(), english))
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<String> misses = ImmutableList.builder();
    for (Term term : present) {
      if (!found(term.allowed(), translation)
          && !found(term.allowed(), rendered(rendered, text))
          && !isSaidByALabel(term, text)) {
        misses.add(message(text, term, "lacks " + term.word()));
      }
      wrong(term, translation, present)
          .ifPresent(word -> misses.add(message(text, term, word + " instead of " + term.word())));
    }
    return misses.build();
  }

  /** {@return for each term of art of the text that its English does not have, a message} */
  ImmutableList<String> additions(BundleText text) {
    String translation = plain(TextForms.joined(text.text()));
    ImmutableList.Builder<String> additions = ImmutableList.builder();
    String english = text.english() + "\n" + rendered(renderedEnglish, text);
    for (Term term : terms) {
      Optional<String> word = first(term.own(), translation);
      if (word.isPresent()
          && term.concerns(text)
          && !found(term.english(), english)
          && !found(term.also(), english)) {
        additions.add(message(text, term, word.get() + " is not in the English"));
      }
    }
    return additions.build();
  }

  private static String rendered(ImmutableMap<String, String> messages, BundleText text) {
    return text.bundle().equals("catalogue") ? plain(messages.getOrDefault(text.key(), "")) : "";
  }

  /** A label that is inserted brings its noun, so the sentence need not have it. */
  private boolean isSaidByALabel(Term term, BundleText text) {
    return labels.contains(term.id()) && PLACEHOLDER_WITH_FORM.matcher(text.text()).find();
  }

  /** {@return a forbidden word, except inside a word of another term that the English has} */
  private static Optional<String> wrong(Term term, String text, List<Term> present) {
    List<MatchResult> others = new ArrayList<>();
    for (Term other : present) {
      if (!other.equals(term)) {
        other.allowed().ifPresent(word -> word.matcher(text).results().forEach(others::add));
      }
    }
    return term.forbidden().stream()
        .flatMap(word -> word.matcher(text).results())
        .filter(word -> others.stream().noneMatch(other -> overlap(word, other)))
        .map(MatchResult::group)
        .findFirst();
  }

  private static boolean overlap(MatchResult one, MatchResult other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static String english(BundleText text) {
    return CODE.matcher(TextForms.joined(text.english())).replaceAll(" ");
  }

  /** {@return the text without the vowel signs that Arabic may omit} */
  static String plain(String text) {
    return ARABIC_MARKS.matcher(text).replaceAll("");
  }

  private static boolean found(Optional<Pattern> pattern, String text) {
    return first(pattern, text).isPresent();
  }

  private static Optional<String> first(Optional<Pattern> pattern, String text) {
    return pattern.flatMap(
        words -> words.matcher(text).results().map(MatchResult::group).findFirst());
  }

  private static String message(BundleText text, Term term, String what) {
    return String.format(
        "%n%s: %s (term: %s)%n  en: %s%n  is: %s",
        text.address(), what, term.id(), text.english(), text.text());
  }

  /** A term with its word in one language. Absent patterns match nothing. */
  record Term(
      String id,
      String word,
      Optional<Pattern> english,
      Optional<Pattern> also,
      Optional<Pattern> only,
      Optional<Pattern> except,
      Optional<Pattern> exceptHere,
      Optional<Pattern> allowed,
      Optional<Pattern> forbidden,
      Optional<Pattern> own) {

    static Term of(ImmutableMap<String, String> term, ImmutableMap<String, String> word) {
      return new Term(
          term.get("id"),
          word.get("term"),
          pattern(term.get("english")),
          pattern(term.get("also")),
          pattern(term.get("only")),
          pattern(term.get("except")),
          pattern(word.get("except")),
          pattern(word.get("allowed")),
          pattern(word.get("forbidden")),
          pattern(word.get("own")));
    }

    Term withoutException() {
      return new Term(
          id, word, english, also, only, except, Optional.empty(), allowed, forbidden, own);
    }

    boolean isIn(BundleText text) {
      return concerns(text) && found(english, Glossary.english(text));
    }

    boolean concerns(BundleText text) {
      return !text.listsAccepted()
          && (only.isEmpty() || found(only, text.address()))
          && !found(except, text.address())
          && !found(exceptHere, text.address());
    }
  }

  /** {@return the expression of a cell, which ignores capitals and Arabic vowel signs} */
  static Optional<Pattern> pattern(String cell) {
    return cell.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Pattern.compile(
                plain(cell),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
  }
}
