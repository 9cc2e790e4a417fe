package org.unodc.cop.tests.stranger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.status.StatusChange;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.Cop;

/**
 * The tables on the page for legal officers show the answers of the library to the record on that
 * page.
 */
class LawPageTest {
  private static final Path PAGE = Path.of("..", "..", "cop-domain", "LAW.md");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Conference RECORD = Cop.read(blocks("json").get(0).getBytes(UTF_8));

  /**
   * The first line of a block is the question, and the lines that begin with a day name the days.
   */
  @ParameterizedTest
  @MethodSource("answers")
  void showsTheAnswersOfTheLibrary(String block) {
    String question = block.lines().findFirst().orElseThrow();

    assertThat(block).isEqualTo(question + "\n" + answer(question, block));
  }

  @Test
  void containsAllSteps() {
    assertThat(answers())
        .extracting(block -> block.lines().findFirst().orElseThrow())
        .containsExactly(
            "alder and the convention",
            "elm and the convention",
            "alder and the convention",
            "entry into force",
            "alder and the convention",
            "the convention for each",
            "alder and the protocol",
            "alder and the convention",
            "alder and the protocol",
            "federation and the convention",
            "fir and the convention",
            "union and the convention",
            "dogwood and the convention",
            "gorse and the convention",
            "changes to the convention from 2000-12-12 to 2013-12-31",
            "changes to the protocol from 2000-12-12 to 2013-12-31");
  }

  @Test
  void namesAllFindingsOnTheRecord() {
    assertThat(
            Rulebook.standard()
                .validate(RECORD, LocalDate.of(2013, 1, 1), ValidationProfile.full())
                .findings()
                .stream())
        .extracting(Finding::caseOrRule)
        .extracting(Object::toString)
        .containsOnly("party.participant-is-a-known-state", "reference.is-not-an-orphan");
  }

  static List<String> answers() {
    return blocks("text");
  }

  private static String answer(String question, String block) {
    List<String> words = List.of(question.split(" "));
    if (question.startsWith("changes to the ")) {
      return changes(words.get(3), LocalDate.parse(words.get(5)), LocalDate.parse(words.get(7)));
    }
    if (question.equals("entry into force")) {
      return entriesIntoForce();
    }
    return question.endsWith(" for each")
        ? daysForEach(words.get(1))
        : standing(words.get(0), words.get(3), block);
  }

  private static String standing(String participant, String treaty, String block) {
    return row("day", "status", "signed", "deposited", "in force for")
        + block
            .lines()
            .map(line -> line.split(" ", 2)[0])
            .filter(word -> DAY.matcher(word).matches())
            .map(LocalDate::parse)
            .map(day -> standing(participant, status(treaty), day))
            .collect(Collectors.joining());
  }

  private static String standing(String participant, TreatyStatus status, LocalDate day) {
    return row(
        day,
        status.statusOf(new ParticipantId(participant), day),
        status.signatoriesOn(day),
        status.partiesByDepositOn(day),
        status.partiesInForceOn(day));
  }

  private static String entriesIntoForce() {
    StringBuilder rows = new StringBuilder(row("treaty", "in force", "by the instrument of"));
    for (Convention treaty : RECORD.conventions()) {
      TreatyStatus status = status(treaty.id().value());
      TreatyAction decisive = status.decisiveInstrument().orElseThrow();
      rows.append(
          row(
              treaty.id(),
              status.entryIntoForce().known().orElseThrow(),
              "%s, %s of %s"
                  .formatted(
                      decisive.participant(), decisive.kind(), decisive.date().orElseThrow())));
    }
    return rows.toString();
  }

  private static String daysForEach(String treaty) {
    StringBuilder rows = new StringBuilder(row("participant", "in force"));
    for (Participant participant : RECORD.participants()) {
      String day =
          status(treaty)
              .entryIntoForceFor(participant.id())
              .known()
              .map(LocalDate::toString)
              .orElse("never");
      rows.append(row(participant.id(), day));
    }
    return rows.toString();
  }

  private static String changes(String treaty, LocalDate from, LocalDate to) {
    StringBuilder rows = new StringBuilder(row("day", "participant", "before", "after"));
    for (StatusChange change : status(treaty).changesBetween(from, to).all()) {
      rows.append(row(change.day(), change.participant(), change.before(), change.after()));
    }
    return rows.toString();
  }

  private static TreatyStatus status(String treaty) {
    return RECORD.treatyStatus(new ConventionId(treaty)).orElseThrow();
  }

  private static String row(Object... cells) {
    return Stream.of(cells).map("%-13s"::formatted).collect(Collectors.joining()).stripTrailing()
        + "\n";
  }

  private static List<String> blocks(String language) {
    Pattern block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL);
    try {
      String page = Files.readString(PAGE).replace("\r\n", "\n");
      return block.matcher(page).results().map(LawPageTest::content).toList();
    } catch (IOException refusal) {
      throw new UncheckedIOException(refusal);
    }
  }

  private static String content(MatchResult block) {
    return block.group(1);
  }
}
