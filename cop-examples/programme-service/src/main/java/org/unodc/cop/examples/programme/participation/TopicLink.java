package org.unodc.cop.examples.programme.participation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.examples.programme.web.PageFormatter;

/**
 * A link to a page about participation.
 *
 * @param path the last segment of the path of the page, which its message keys contain, too
 * @param page the path of the page after the language
 * @param count the number of entries; empty for the page of participants
 */
public record TopicLink(String path, String page, Optional<String> count) {

  /** {@return the links to the pages for which the record has something} */
  static ImmutableList<TopicLink> in(Conference record, PageFormatter formatter) {
    return Arrays.stream(Topic.values())
        .filter(topic -> isRecorded(topic, record))
        .map(topic -> new TopicLink(topic.path(), topic.page(), count(topic, record, formatter)))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isRecorded(Topic topic, Conference record) {
    return topic == Topic.PARTICIPANTS
        ? record.sessions().stream().anyMatch(new RecordedAttendance(record)::isKnownOf)
        : size(topic, record) > 0;
  }

  private static Optional<String> count(Topic topic, Conference record, PageFormatter formatter) {
    return topic == Topic.PARTICIPANTS
        ? Optional.empty()
        : Optional.of(formatter.number(size(topic, record)));
  }

  private static int size(Topic topic, Conference record) {
    return switch (topic) {
      case PARTICIPANTS -> record.delegations().size();
      case STATEMENTS -> record.statements().size();
      case YOUTH -> record.youthConsultations().size();
      case ENGAGEMENTS -> record.engagements().size();
      case INITIATIVES -> record.initiatives().size();
    };
  }
}
