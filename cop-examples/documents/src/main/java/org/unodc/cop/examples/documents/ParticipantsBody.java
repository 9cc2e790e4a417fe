package org.unodc.cop.examples.documents;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.overview.ListOfParticipants;
import org.unodc.cop.domain.overview.ListedDelegation;
import org.unodc.cop.domain.overview.ParticipantCategory;
import org.unodc.cop.domain.overview.ParticipantSection;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.quantity.ReportedCount;

/** Writes the sections of a list of participants. */
final class ParticipantsBody {
  private final WordDocument document;
  private final OfficialLanguage language;
  private final DocumentText texts;

  ParticipantsBody(WordDocument document, OfficialLanguage language) {
    this.document = document;
    this.language = language;
    this.texts = DocumentText.in(language);
  }

  void write(ListOfParticipants list) {
    if (list.sections().isEmpty()) {
      document.paragraph(WordStyle.BODY, texts.of("none"));
    }
    Optional<ParticipantCategory> category = Optional.empty();
    for (ParticipantSection section : list.sections()) {
      if (!category.equals(Optional.of(section.category()))) {
        document.paragraph(WordStyle.SECTION, texts.of("section." + section.category().name()));
      }
      category = Optional.of(section.category());
      section.basis().ifPresent(this::write);
      section.delegations().stream()
          .sorted(comparing(this::nameOf, Collator.getInstance(language.locale())))
          .forEach(this::write);
    }
  }

  private void write(AccreditationBasis basis) {
    String who = basis.who().map(text -> text.in(language)).orElse("");
    String rule = basis.citation().map(cited -> cited.provisionText().in(language)).orElse("");
    String line =
        Stream.of(who, rule)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(texts.of("comma")));
    if (!line.isEmpty()) {
      document.paragraph(WordStyle.REMARK, line);
    }
  }

  private void write(ListedDelegation delegation) {
    delegation
        .name()
        .ifPresentOrElse(
            name -> document.paragraph(WordStyle.ENTRY, name),
            () -> document.paragraph(WordStyle.ENTRY, delegation.sender().value()));
    delegation.named().forEach(person -> document.paragraph(WordStyle.BODY, line(person)));
    if (delegation.unnamed() > 0) {
      document.paragraph(WordStyle.REMARK, texts.of("unnamed", delegation.unnamed()));
    }
    List<ReportedCount> sizes = delegation.sizes().stream().distinct().toList();
    if (!sizes.isEmpty()) {
      document.paragraph(WordStyle.REMARK, texts.of("persons", Message.clauses(sizes)));
    }
  }

  private String nameOf(ListedDelegation delegation) {
    return delegation.name().map(name -> name.in(language)).orElse(delegation.sender().value());
  }

  /** {@return the name, the title and the body of a person} */
  private String line(Person person) {
    return Stream.of(person.name(), in(person.title()), in(person.affiliation()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(texts.of("comma")));
  }

  private String in(Optional<LocalizedText> text) {
    return text.map(present -> present.in(language)).orElse("");
  }
}
