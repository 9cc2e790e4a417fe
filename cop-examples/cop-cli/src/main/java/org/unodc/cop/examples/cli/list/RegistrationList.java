package org.unodc.cop.examples.cli.list;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.indico.RegistrationStage;
import org.unodc.cop.sdk.indico.Registrations;

/** The numbers of registrations in an export. */
public final class RegistrationList {
  private RegistrationList() {}

  /** {@return the number of persons who reached each stage} */
  public static ListTable of(Registrations counted, Session session, OfficialLanguage language) {
    CommandText labels = CommandText.in(language);
    ListTable.Builder list =
        ListTable.titled(labels.of("registrations.title"), language, "")
            .subtitle(SessionLine.title(session, language))
            .subtitle(SessionLine.days(session, language))
            .column("stage", labels.of("registrations.stage"))
            .column("persons", labels.of("registrations.persons"));
    for (RegistrationStage stage : RegistrationStage.values()) {
      list.row(
          new ListCell.Code(stage.name(), labels.of("registrations." + stage.name())),
          counted
              .count(stage)
              .<ListCell>map(number -> ListCell.whole(number.longValue()))
              .orElseGet(() -> new ListCell.Code("", labels.of("registrations.notStated"))));
    }
    return list.build();
  }
}
