package org.unodc.cop.domain.party;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.OtherParticipants.Known;
import org.unodc.cop.domain.party.Participant.FormerState;
import org.unodc.cop.domain.party.Participant.Membership;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.place.StateCode;

/** Reads the table of the library for {@link OtherParticipants}. */
final class OtherParticipantTable {
  private static final String RESOURCE = "other-participants.tsv";
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter VALUES = Splitter.on('|').omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ');

  /** The languages of the columns with names, from {@link #FIRST_NAME} on. */
  private static final ImmutableList<String> LANGUAGES =
      ImmutableList.of("ar", "zh", "en", "fr", "ru", "es");

  private static final int TYPE = 1;
  private static final int CONTINUED_BY = 2;
  private static final int SUCCESSORS = 3;
  private static final int LAST_DAY = 4;
  private static final int GONE_BY = 5;
  private static final int SOURCE = 6;
  private static final int MEMBERS = 7;
  private static final int FIRST_NAME = 8;

  private OtherParticipantTable() {}

  /** {@return all rows} */
  static ImmutableList<Known> read() {
    try (InputStream utf8 =
        requireNonNull(OtherParticipantTable.class.getResourceAsStream(RESOURCE))) {
      return new String(utf8.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> known(CELLS.splitToList(line)))
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Known known(List<String> cells) {
    Optional<LocalDate> lastDay = filled(cells, LAST_DAY).map(LocalDate::parse);
    return new Known(
        participant(cells, lastDay),
        filled(cells, CONTINUED_BY).map(StateCode::of),
        filled(cells, GONE_BY).map(LocalDate::parse).or(() -> lastDay),
        cells.get(SOURCE),
        ImmutableList.copyOf(VALUES.splitToList(cells.get(FIRST_NAME + LANGUAGES.size()))));
  }

  private static Participant participant(List<String> cells, Optional<LocalDate> lastDay) {
    ParticipantId id = ParticipantId.of(cells.get(0));
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      names.put(LANGUAGES.get(i), cells.get(FIRST_NAME + i));
    }
    LocalizedText name = LocalizedText.of(names.buildOrThrow());
    if (cells.get(TYPE).equals("formerState")) {
      ImmutableList<StateCode> successors =
          VALUES.splitToStream(cells.get(SUCCESSORS)).map(StateCode::of).collect(toImmutableList());
      return new FormerState(id, name, lastDay, successors);
    }
    ImmutableList<Membership> memberships =
        VALUES
            .splitToStream(cells.get(MEMBERS))
            .map(OtherParticipantTable::membership)
            .collect(toImmutableList());
    return new RegionalOrganization(
        id, name, ImmutableList.of(), memberships, lastDay, Optional.empty(), Optional.empty());
  }

  /** {@return the membership in a text such as {@code GBR 1973-01-01 2020-01-31}} */
  private static Membership membership(String text) {
    List<String> words = WORDS.splitToList(text);
    return new Membership(
        StateCode.of(words.get(0)),
        Optional.of(LocalDate.parse(words.get(1))),
        words.stream().skip(2).map(LocalDate::parse).findFirst());
  }

  private static Optional<String> filled(List<String> cells, int column) {
    return Optional.of(cells.get(column)).filter(cell -> !cell.isEmpty());
  }
}
