package org.unodc.cop.examples.programme.proceedings;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.programme.Deadlines;
import org.unodc.cop.domain.programme.DueDate;
import org.unodc.cop.domain.programme.DueStatus;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.EntityNames;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PublicPage;

/**
 * Shows the list of organizations without consultative status (rule 17, paragraph 2, for UNTOC).
 */
@PublicPage
class OrganizationsController {
  private final PublicRecord record;
  private final Clock clock;

  OrganizationsController(PublicRecord record, Clock clock) {
    this.record = record;
    this.clock = clock;
  }

  @GetMapping("/organizations")
  String organizations(PageFormatter formatter, Model model) {
    Snapshot now = record.current();
    LocalDate today = now.today(clock);
    EntityNames names = new EntityNames(now.conference(), formatter);
    ListOfOrganizations list = ListOfOrganizations.of(now.conference(), now.session().id());
    model.addAttribute(
        "due",
        list.due()
            .map(due -> DeadlineLine.of(due, status(due, now, today), today, formatter))
            .orElse(null));
    model.addAttribute(
        "organizations",
        list.organizations().stream()
            .map(organization -> OrganizationLine.of(organization, formatter, names))
            .toList());
    return "proceedings/organizations";
  }

  private static DueStatus status(DueDate due, Snapshot now, LocalDate today) {
    return new Deadlines(now.session(), ImmutableList.of(due))
        .statusOn(due, today, now.conference().accreditations());
  }
}
