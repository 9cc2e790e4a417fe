package org.unodc.cop.examples.documents;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.overview.ListedOrganization;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.domain.stakeholder.Stakeholder;

/** Writes the table of a list of organizations. */
final class OrganizationsBody {
  private static final List<Integer> WIDTHS = List.of(8, 50, 22, 20);

  private final WordDocument document;
  private final OfficialLanguage language;
  private final DocumentText texts;

  OrganizationsBody(WordDocument document, OfficialLanguage language) {
    this.document = document;
    this.language = language;
    this.texts = DocumentText.in(language);
  }

  void write(ListOfOrganizations list) {
    document.paragraph(WordStyle.BODY, texts.of("organizations.intro"));
    list.due().ifPresent(due -> document.paragraph(WordStyle.BODY, sentence(due)));
    List<ListedOrganization> sorted =
        list.organizations().stream()
            .filter(organization -> !hasWithdrawn(organization))
            .sorted(
                Comparator.comparing(
                    organization -> name(organization).in(language),
                    Collator.getInstance(language.locale())))
            .toList();
    if (sorted.isEmpty()) {
      document.paragraph(WordStyle.BODY, texts.of("none"));
      return;
    }
    List<List<LocalizedText>> rows = new ArrayList<>();
    for (ListedOrganization organization : sorted) {
      rows.add(
          List.of(
              literal(Integer.toString(rows.size() + 1)),
              name(organization),
              organization
                  .stakeholder()
                  .flatMap(this::stateOf)
                  .orElseGet(() -> literal(texts.of("notStated"))),
              organization
                  .appliedOn()
                  .map(this::day)
                  .orElseGet(() -> literal(texts.of("notStated")))));
    }
    document.table(
        List.of(
            texts.of("organizations.number"),
            texts.of("organizations.name"),
            texts.of("organizations.state"),
            texts.of("organizations.applied")),
        WIDTHS,
        rows);
  }

  /** No State has to consider an organization that no longer applies. */
  private static boolean hasWithdrawn(ListedOrganization organization) {
    return organization
        .lastDecisiveStep()
        .filter(step -> step.kind() == AccreditationStepKind.WITHDRAWN)
        .isPresent();
  }

  private String sentence(DueDate due) {
    return due.citation()
        .map(
            citation ->
                texts.of("organizations.dueUnder", due.latestDay(), citation.provisionText()))
        .orElseGet(() -> texts.of("organizations.due", due.latestDay()));
  }

  private LocalizedText name(ListedOrganization organization) {
    return organization
        .stakeholder()
        .map(Stakeholder::name)
        .orElseGet(() -> literal(organization.name()));
  }

  private Optional<LocalizedText> stateOf(Stakeholder stakeholder) {
    return stakeholder
        .state()
        .map(code -> States.find(code).map(State::name).orElseGet(() -> literal(code.value())));
  }

  private LocalizedText day(LocalDate day) {
    return literal(MessageArgument.of(day).in(language));
  }

  private LocalizedText literal(String text) {
    return LocalizedText.of(language.tag(), text);
  }
}
