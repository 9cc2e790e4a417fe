package org.unodc.cop.tests.contract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.testkit.RuleCorpus;

/**
 * The files with the texts of each rule are up to date. A speaker of a language reads them to
 * review the texts: each message is one that the broken record of the rule causes. The English file
 * also has the place of the finding. A file may lack a new rule until a release, and a rule without
 * texts in its language. After a change to a text, {@code mvn -pl cop-tests/suite -am
 * -Dsurefire.failIfNoSpecifiedTests=false -Dtest=RenderedMessagesTest -Dcop.messages.write=true
 * test} generates the files again.
 */
class RenderedMessagesTest {
  private static final Path FOLDER = Path.of("../../cop-domain/languages");
  private static final String WRITE = "cop.messages.write";

  @ParameterizedTest
  @EnumSource
  void areUpToDate(OfficialLanguage language) throws IOException {
    Path file = FOLDER.resolve("messages_" + language.tag() + ".txt");
    StringBuilder page = new StringBuilder();
    for (Rule<?> rule : GeneratedFile.rulesIn(file, WRITE)) {
      if (MessageCatalogue.standard().find(rule.id() + ".message", language).isEmpty()) {
        continue;
      }
      Finding finding =
          Corpus.validateBroken(RuleCorpus.broken(rule.id()), rule.id()).findings().stream()
              .filter(found -> found.caseOrRule().equals(rule.id()))
              .findFirst()
              .orElseThrow();
      page.append(rule.id()).append('\n');
      line(page, "title", Optional.of(rule.texts().title(language)));
      line(page, "reason", rule.texts().reason(language));
      if (language == OfficialLanguage.ENGLISH) {
        line(page, "place", Optional.of(finding.place().pointer()));
      }
      line(page, "message", Optional.of(finding.message(language)));
      line(page, "hint", Optional.of(rule.texts().hint(language)));
      page.append('\n');
    }
    GeneratedFile.assertIs(file, page.toString(), WRITE);
  }

  private static void line(StringBuilder page, String part, Optional<String> text) {
    text.ifPresent(words -> page.append(part).append(": ").append(words).append('\n'));
  }
}
