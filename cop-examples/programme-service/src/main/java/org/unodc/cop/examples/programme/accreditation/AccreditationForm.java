package org.unodc.cop.examples.programme.accreditation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.accreditation.AccreditationDesk.Circumstances;
import org.unodc.cop.examples.programme.accreditation.AccreditationDesk.Subject;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.FormVersion;
import org.unodc.cop.examples.programme.web.PageFormatter;

/**
 * The form of a step of an accreditation. The names of its fields begin with the key of the step.
 */
enum AccreditationForm {
  /** The list with the organization was circulated. */
  CIRCULATION {
    @Override
    void read(FormReader form, Snapshot now, AccreditationDesk desk, Subject subject) {
      circumstances(form, "").ifPresent(how -> desk.list(subject, how));
    }
  },

  /** A State objected. */
  OBJECTION {
    @Override
    void read(FormReader form, Snapshot now, AccreditationDesk desk, Subject subject) {
      String by = form.entered().text("objection.by");
      Optional<ParticipantId> state =
          now.conference().participants().stream()
              .map(participant -> participant.id())
              .filter(id -> id.value().equals(by))
              .findFirst();
      if (state.isEmpty()) {
        form.problem("objection.by", "no-choice");
      }
      Optional<Circumstances> how = circumstances(form, "");
      if (state.isPresent() && how.isPresent()) {
        desk.object(subject, state.get(), how.get());
      }
    }
  },

  /** A State withdrew its objection. */
  WITHDRAWAL {
    @Override
    void read(FormReader form, Snapshot now, AccreditationDesk desk, Subject subject) {
      int objection = number(form.entered().text("withdrawal.objection"));
      if (objection < 0) {
        form.problem("withdrawal.objection", "no-choice");
      }
      Optional<Circumstances> how = circumstances(form, "accreditation.withdrawn");
      if (objection >= 0 && how.isPresent()) {
        desk.withdraw(subject, objection, how.get());
      }
    }
  },

  /** The organization is admitted, as no State objects. */
  ADMISSION {
    @Override
    void read(FormReader form, Snapshot now, AccreditationDesk desk, Subject subject) {
      circumstances(form, "").ifPresent(how -> desk.admit(subject, how));
    }
  },

  /** The Conference decided. */
  DECISION {
    @Override
    void read(FormReader form, Snapshot now, AccreditationDesk desk, Subject subject) {
      Optional<AccreditationStepKind> result =
          form.parse(
                  "decision.result",
                  form.entered().text("decision.result"),
                  "no-choice",
                  AccreditationStepKind::valueOf)
              .filter(
                  kind ->
                      kind == AccreditationStepKind.ADMITTED
                          || kind == AccreditationStepKind.REFUSED);
      Optional<Circumstances> how = circumstances(form, "");
      if (result.isPresent() && how.isPresent()) {
        desk.decide(subject, result.get() == AccreditationStepKind.ADMITTED, how.get());
      }
    }
  },

  /** A step was recorded by mistake. */
  REMOVAL {
    @Override
    void read(FormReader form, Snapshot now, AccreditationDesk desk, Subject subject) {
      desk.remove(subject, number(form.entered().text("removal.step")));
    }
  };

  static final String PATTERN =
      "{action:circulation|objection|withdrawal|admission|decision|removal}";
  private static final int MAX_LENGTH = 2000;

  static AccreditationForm of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** Takes the step, or adds problems to the form if an entry is wrong. */
  abstract void read(FormReader form, Snapshot now, AccreditationDesk desk, Subject subject);

  /** {@return the accreditation that a form is about} */
  static Subject subject(int index, FormReader form, Account account) {
    return new Subject(
        index,
        FormVersion.of(form.entered().first("version")),
        form.entered().has("confirmed", "true"),
        account);
  }

  /**
   * {@return day and note of the step; empty if an entry is wrong}
   *
   * @param standard the key of the note if none was entered; blank for no note
   */
  Optional<Circumstances> circumstances(FormReader form, String standard) {
    String key = name().toLowerCase(Locale.ROOT);
    String field = key + ".date";
    String entered = form.entered().text(field);
    if (entered.isEmpty()) {
      form.problem(field, "date-missing");
    }
    Optional<LocalDate> day =
        entered.isEmpty()
            ? Optional.empty()
            : form.parse(field, entered, "no-date", FormReader::day);
    Optional<LocalizedText> note =
        form.limited(key + ".note", MAX_LENGTH)
            .map(text -> LocalizedText.of(form.formatter().language().tag(), text))
            .or(() -> standard(standard, form.formatter()));
    return form.hasProblems() ? Optional.empty() : day.map(known -> new Circumstances(known, note));
  }

  private static Optional<LocalizedText> standard(String key, PageFormatter page) {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> texts =
        Arrays.stream(OfficialLanguage.values())
            .collect(
                Collectors.toMap(
                    OfficialLanguage::tag,
                    language -> new PageFormatter(language, page.zone()).message(key)));
    return Optional.of(LocalizedText.of(page.language().tag(), texts));
  }

  private static int number(String entered) {
    try {
      return Integer.parseInt(entered);
    } catch (NumberFormatException missing) {
      return -1;
    }
  }
}
