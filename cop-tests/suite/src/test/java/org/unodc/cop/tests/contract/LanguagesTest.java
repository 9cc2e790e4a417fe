package org.unodc.cop.tests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.ValidationReport;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.diff.CopDiff;
import org.unodc.cop.sdk.file.CatalogueFiles;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.publication.AnonymousRecord;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.testkit.RuleCorpus;

/**
 * All messages of the library exist in six languages. Until a release, the texts of a rule may be
 * in English only: reports then have them in English.
 */
class LanguagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]+(?:-[0-9]+)?(?=[,:}])");
  private static final Pattern FORM_ASKED_FOR = Pattern.compile("\\{[0-9]+:([^{}]+)}");
  private static final Pattern FORM_DEFINED = Pattern.compile(" \\{([^{}:]+): [^{}]+}");
  private static final Pattern WORDS_OF_ENGLISH =
      Pattern.compile(
          "(?<!\\p{L})(the|of|and|is|are|has|have|was|not|which|with|for|that|but)(?!\\p{L})");

  private static final List<String> PARTS = List.of("title", "reason", "message", "hint");

  private static final ImmutableSet<String> TEXTS_OF_RULES =
      rules()
          .flatMap(rule -> PARTS.stream().map(part -> rule + "." + part))
          .collect(ImmutableSet.toImmutableSet());

  private static final List<MessageCatalogue> CATALOGUES =
      List.of(
          MessageCatalogue.standard(),
          CatalogueFiles.load("report", ReportFormat.class::getResourceAsStream),
          CatalogueFiles.load("changes", CopDiff.class::getResourceAsStream),
          CatalogueFiles.load("publication", AnonymousRecord.class::getResourceAsStream),
          CatalogueFiles.load("calendar", ConferenceCalendars.class::getResourceAsStream));

  /**
   * Finds words. A pattern without words, such as "{0} ({1})", can be the same in several
   * languages.
   */
  private static final Pattern WORD = Pattern.compile("\\p{L}");

  /** The reviewed list of words that are the same as in English. */
  private static final Map<OfficialLanguage, Set<String>> COGNATES =
      Map.of(
          OfficialLanguage.FRENCH,
          ImmutableSet.of(
              "citation.art",
              "citation.article",
              "citation.section",
              "source",
              "story.abstained",
              "story.date",
              "story.document",
              "story.occasion",
              "story.session-number",
              "story.signatures",
              "story.sources",
              "symbol.body.CN",
              "symbol.modifier.Vol",
              "symbol.phrase.document",
              "symbol.phrase.session",
              "word.convention-kind.CONVENTION",
              "word.counted-body.PARTIES",
              "word.day-certainty.CERTAIN",
              "word.figure-subject.PARTIES",
              "word.figure-subject.PARTICIPANTS",
              "word.share-measure.PRODUCTION",
              "word.story-topic.INITIATIVES",
              "word.symbol-part-kind.SESSION",
              "word.treaty-action-kind.OBJECTION",
              "word.treaty-action-kind.RATIFICATION",
              "word.treaty-action-kind.SIGNATURE",
              "word.treaty-action-kind.SUCCESSION"),
          OfficialLanguage.SPANISH,
          ImmutableSet.of(
              "citation.art",
              "symbol.organ.TD",
              "word.answer.NO",
              "word.severity.ERROR",
              "word.statement-mode.ORAL"));

  @ParameterizedTest
  @EnumSource
  void haveTheSameKeys(OfficialLanguage language) {
    for (MessageCatalogue catalogue : CATALOGUES) {
      assertThat(
              Sets.filter(
                  Sets.symmetricDifference(
                      catalogue.keys(language), catalogue.keys(OfficialLanguage.ENGLISH)),
                  key -> !isToBeTranslated(key, language)))
          .as("keys that exist in only one of the two languages")
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void translateEachRuleForARelease(OfficialLanguage language) {
    Set<String> missing = Sets.filter(TEXTS_OF_RULES, key -> isToBeTranslated(key, language));
    if (Release.IS_PREPARED) {
      assertThat(missing).as("texts of rules that are not yet in %s", language).isEmpty();
    } else if (!missing.isEmpty()) {
      System.out.println("Not yet in " + language + ": " + missing);
    }
  }

  private static boolean isToBeTranslated(String key, OfficialLanguage language) {
    return TEXTS_OF_RULES.contains(key)
        && MessageCatalogue.standard().find(key, language).isEmpty();
  }

  /** A second line with a key replaces the first one without a word. */
  @ParameterizedTest
  @MethodSource("org.unodc.cop.tests.checkout.LibraryFolders#resources")
  void haveEachKeyOnce(Path resources) throws IOException {
    try (Stream<Path> files = Files.walk(resources)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".properties")).toList();

      for (Path file : texts) {
        assertThat(Files.readAllLines(file).stream().filter(line -> line.indexOf('=') > 0))
            .extracting(line -> line.substring(0, line.indexOf('=')).strip())
            .as(file.toString())
            .doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void nameTheSameArguments(OfficialLanguage language) {
    for (MessageCatalogue catalogue : CATALOGUES) {
      for (String key : catalogue.keys(OfficialLanguage.ENGLISH)) {
        assertThat(arguments(catalogue.text(key, language)))
            .as("%s in %s", key, language)
            .isEqualTo(arguments(catalogue.text(key, OfficialLanguage.ENGLISH)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void areNotLeftInEnglish(OfficialLanguage language) {
    Set<String> same = new TreeSet<>();
    for (MessageCatalogue catalogue : CATALOGUES) {
      for (String key : catalogue.keys(language)) {
        String english = catalogue.text(key, OfficialLanguage.ENGLISH);
        if (WORD.matcher(english).find() && catalogue.text(key, language).equals(english)) {
          same.add(key);
        }
      }
    }
    assertThat(same)
        .containsExactlyInAnyOrderElementsOf(COGNATES.getOrDefault(language, ImmutableSet.of()));
  }

  @ParameterizedTest
  @EnumSource
  void endWholeSentencesWithAFullStop(OfficialLanguage language) {
    MessageCatalogue catalogue = MessageCatalogue.standard();
    String stop = language == OfficialLanguage.CHINESE ? "。" : ".";
    for (RuleId rule : rules().toList()) {
      for (String part : PARTS) {
        assertThat(catalogue.find(rule + "." + part, language).orElse(stop))
            .as("%s of %s in %s", part, rule, language)
            .endsWith(stop);
      }
    }
  }

  /** In Chinese texts of the United Nations 应 is "shall"; a title states what holds. */
  @Test
  void titlesOfRulesInChineseStateWhatHolds() {
    assertThat(rules())
        .extracting(
            rule -> MessageCatalogue.standard().text(rule + ".title", OfficialLanguage.CHINESE))
        .isNotEmpty()
        .noneMatch(title -> title.contains("应") || title.contains("不得"));
  }

  /**
   * A sentence can ask for a form of any label, so each label needs each form, except the forms of
   * constants only, such as those of a unit after a number.
   */
  @ParameterizedTest
  @EnumSource
  void defineEachFormThatSentencesAskFor(OfficialLanguage language) {
    MessageCatalogue catalogue = MessageCatalogue.standard();
    Set<String> asked = new TreeSet<>();
    Set<String> ofLabels = new TreeSet<>();
    Set<String> ofConstants = new TreeSet<>();
    for (String key : catalogue.keys(language)) {
      asked.addAll(forms(FORM_ASKED_FOR, catalogue.text(key, language)));
      (isLabel(key) ? ofLabels : ofConstants)
          .addAll(forms(FORM_DEFINED, catalogue.text(key, language)));
    }
    asked.removeIf(form -> ofConstants.contains(form) && !ofLabels.contains(form));
    for (String key : catalogue.keys(language)) {
      if (isLabel(key)) {
        assertThat(forms(FORM_DEFINED, catalogue.text(key, language)))
            .as("%s in %s", key, language)
            .containsAll(asked)
            .doesNotHaveDuplicates();
      }
    }
  }

  private static boolean isLabel(String key) {
    return key.startsWith("entity.") || key.startsWith("word.entity-designation.");
  }

  private static List<String> forms(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(form -> form.group(1)).toList();
  }

  /** Checks the message of one finding of each rule. */
  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"ENGLISH"})
  void containNoEnglishExceptTextsOfTheRecord(OfficialLanguage language) {
    rules()
        .filter(rule -> !isToBeTranslated(rule + ".message", language))
        .forEach(
            rule -> {
              ValidationReport report = Corpus.validateBroken(RuleCorpus.broken(rule), rule);
              Finding finding = report.findings().get(0);
              String remainder = withoutTheRecord(finding.message(language), finding, language);
              assertThat(
                      WORDS_OF_ENGLISH
                          .matcher(remainder)
                          .results()
                          .map(MatchResult::group)
                          .toList())
                  .as("%s in %s: %s", rule, language, remainder)
                  .isEmpty();
            });
  }

  private static String withoutTheRecord(
      String message, Finding finding, OfficialLanguage language) {
    String remainder = message;
    Stream<EntityLabel> labels =
        Stream.concat(
            finding.entity().stream(),
            finding.arguments().stream()
                .filter(MessageArgument.EntityName.class::isInstance)
                .map(thing -> ((MessageArgument.EntityName) thing).label()));
    Stream<String> quoted =
        labels
            .flatMap(
                label ->
                    Stream.concat(
                        Stream.of(label.id().value()),
                        label.name().stream().map(name -> name.in(language))))
            .sorted(Comparator.comparing(String::length).reversed());
    for (String text : quoted.toList()) {
      remainder = remainder.replace(text, "");
    }
    for (MessageArgument argument : finding.arguments()) {
      if (argument instanceof MessageArgument.Quote || argument instanceof MessageArgument.Text) {
        remainder = remainder.replace(argument.in(language), "");
      }
    }
    return remainder;
  }

  private static Stream<RuleId> rules() {
    return Rulebook.standard().cases().stream().map(rule -> rule.id());
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
