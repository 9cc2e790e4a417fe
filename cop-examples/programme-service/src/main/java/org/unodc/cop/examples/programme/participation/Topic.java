package org.unodc.cop.examples.programme.participation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;

/** A page about participation. It is public, so that the expressions of the template see it. */
public enum Topic {
  PARTICIPANTS(record -> (int) ParticipantsPage.sessions(record).count()),
  STATEMENTS(record -> record.statements().size()),
  YOUTH(record -> record.youthConsultations().size()),
  ENGAGEMENTS(record -> record.engagements().size()),
  INITIATIVES(record -> record.initiatives().size());

  private final ToIntFunction<Conference> count;

  Topic(ToIntFunction<Conference> count) {
    this.count = count;
  }

  /** {@return the pages for which a record has something} */
  static Stream<Topic> in(Conference record) {
    return Arrays.stream(values()).filter(topic -> topic.count.applyAsInt(record) > 0);
  }

  /** {@return the number of entries; empty for the page of participants} */
  Optional<Integer> count(Conference record) {
    return this == PARTICIPANTS ? Optional.empty() : Optional.of(count.applyAsInt(record));
  }

  /** {@return the last segment of the path of the page, which its message keys contain, too} */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the path of the page after the language} */
  public String page() {
    return "/participation/" + path();
  }
}
