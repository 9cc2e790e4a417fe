package org.unodc.cop.examples.programme.proceedings;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unodc.cop.domain.overview.ListOfOrganizations;
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
        "due", list.due().map(due -> DeadlineLine.of(due, now, today, formatter)).orElse(null));
    model.addAttribute(
        "organizations",
        list.organizations().stream()
            .map(organization -> OrganizationLine.of(organization, formatter, names))
            .toList());
    return "proceedings/organizations";
  }
}
