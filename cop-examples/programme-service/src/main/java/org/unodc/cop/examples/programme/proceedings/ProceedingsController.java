package org.unodc.cop.examples.programme.proceedings;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.context.annotation.Bean;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.deadline.Deadlines;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.overview.SpeakingOrder;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.story.SessionStory;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PublicPage;
import org.unodc.cop.examples.programme.web.Section;
import org.unodc.cop.examples.programme.web.SourceLine;

/**
 * Shows what the library computes about the session: the list of organizations (rule 17, paragraph
 * 2, for UNTOC), the deadlines, the lists of speakers, the statistics and the summary. The
 * templates write the values of the library with the formatter.
 */
@PublicPage
class ProceedingsController {
  private final PublicRecord record;
  private final Clock clock;

  ProceedingsController(PublicRecord record, Clock clock) {
    this.record = record;
    this.clock = clock;
  }

  @Bean
  static Section organizationsSection() {
    return Section.ofPublic(20, "organizations", "section.organizations");
  }

  @Bean
  static Section deadlinesSection() {
    return Section.ofPublic(30, "deadlines", "section.deadlines");
  }

  @Bean
  static Section speakersSection() {
    return Section.ofPublic(40, "speakers", "section.speakers");
  }

  @Bean
  static Section statisticsSection() {
    return Section.ofPublic(50, "statistics", "section.statistics");
  }

  @Bean
  static Section summarySection() {
    return Section.ofPublic(70, "summary", "section.summary");
  }

  /** The lists of speakers of one session, in the order of its agenda. */
  public record SessionLists(Session session, ImmutableList<ItemList> items) {}

  /** The list of speakers on one agenda item. */
  public record ItemList(AgendaItem item, SpeakingOrder order) {}

  @GetMapping("/organizations")
  String organizations(Model model) {
    Snapshot now = record.current();
    LocalDate today = now.today(clock);
    ListOfOrganizations list = ListOfOrganizations.of(now.conference(), now.session().id());
    model.addAttribute("due", list.due().map(due -> DeadlineLine.of(due, now, today)).orElse(null));
    model.addAttribute("organizations", list.organizations());
    return "proceedings/organizations";
  }

  @GetMapping("/deadlines")
  String deadlines(Model model) {
    Snapshot now = record.current();
    Conference conference = now.conference();
    LocalDate today = now.today(clock);
    Deadlines deadlines =
        Deadlines.of(
            now.session(),
            conference.rulesOfProcedure(),
            conference.sideEventPolicies(),
            conference.workingCalendar());
    model.addAttribute(
        "deadlines",
        deadlines.dates().stream().map(due -> DeadlineLine.of(due, now, today)).toList());
    model.addAttribute("today", today);
    return "proceedings/deadlines";
  }

  @GetMapping("/speakers")
  String speakers(Model model) {
    Conference conference = record.current().conference();
    model.addAttribute(
        "sessions",
        conference.sessions().stream()
            .sorted(
                Comparator.comparing((Session session) -> session.ordinal().orElse(0)).reversed())
            .map(session -> new SessionLists(session, lists(session, conference)))
            .filter(session -> !session.items().isEmpty())
            .toList());
    return "proceedings/speakers";
  }

  private static ImmutableList<ItemList> lists(Session session, Conference conference) {
    return session.agendaItems().stream()
        .flatMap(
            item ->
                SpeakingOrder.of(conference, item.id()).stream()
                    .filter(order -> order.list().session().equals(session.id()))
                    .map(order -> new ItemList(item, order)))
        .collect(toImmutableList());
  }

  @GetMapping("/statistics")
  String statistics(PageFormatter formatter, Model model) {
    model.addAttribute("statistics", StatisticsPage.of(record.current(), formatter));
    return "proceedings/statistics";
  }

  @GetMapping("/summary")
  String summary(PageFormatter formatter, Model model) {
    Snapshot now = record.current();
    SessionStory story = SessionStory.of(now.conference(), now.session().id(), now.today(clock));
    model.addAttribute("story", story);
    model.addAttribute("computed", Certainty.COMPUTED);
    model.addAttribute(
        "sources",
        story.sources().stream().map(source -> SourceLine.of(source, formatter)).toList());
    return "proceedings/summary";
  }
}
