package org.unodc.cop.domain.rules.convention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ConventionKind;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.DelayUnit;
import org.unodc.cop.domain.convention.SignatureClause;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.convention.WithdrawalClause;
import org.unodc.cop.domain.internal.LowerCase;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.timeline.TreatyActions;

/** Rules about treaties, the day of their adoption and other days that are past. */
public final class ConventionRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("convention.protocol-has-a-known-parent", Convention.class)
              .asToDo()
              .reading(Scope.VALUE)
              .when(ConventionRules::isProtocol)
              .holds(convention -> convention.parent().isPresent()),
          Rule.warning("convention.stands-by-itself", Convention.class)
              .reading(Scope.VALUE)
              .when(ConventionRules::isConvention)
              .check(ConventionRules::checkAlone),
          Rule.warning("convention.parents-form-no-circle", Convention.class)
              .asCaseOf("reference.nothing-belongs-to-itself")
              .reading(Scope.TREATIES)
              .when(convention -> convention.parent().isPresent())
              .check(ConventionRules::checkCircle),
          Rule.notice("convention.titles-in-authentic-languages", Convention.class)
              .asToDo()
              .reading(Scope.VALUE)
              .when(convention -> !convention.authenticLanguages().isEmpty())
              .check(ConventionRules::checkTitle),
          Rule.error("convention.notice-periods-agree", Convention.class)
              .asCaseOf("convention.descriptions-agree")
              .reading(Scope.VALUE)
              .when(
                  convention ->
                      convention
                          .withdrawal()
                          .filter(clause -> clause.noticeMonths().isPresent())
                          .filter(clause -> clause.notice().isPresent())
                          .isPresent())
              .check(ConventionRules::checkNotice),
          Rule.warning("convention.treaty-numbers-are-distinct", Conference.class)
              .reading(Scope.TREATIES)
              .when(
                  conference ->
                      conference.conventions().stream()
                          .anyMatch(treaty -> treaty.mtdsgNumber().isPresent()))
              .check(ConventionRules::checkNumbers),
          Rule.warning("convention.says-until-when-actions-are-known", Convention.class)
              .reading(Scope.TREATIES)
              .given(
                  ConventionRules::withActions,
                  (convention, treaty, record, findings) -> {
                    if (!saysUntilWhenActionsAreKnown(treaty)) {
                      findings.add(Place.here());
                    }
                  }),
          Rule.warning("convention.adopted-before-signature", Convention.class)
              .reading(Scope.VALUE)
              .when(treaty -> treaty.adoptedOn().isPresent() && opening(treaty).isPresent())
              .check(ConventionRules::checkOpening),
          Rule.warning("convention.protocol-follows-its-convention", Convention.class)
              .reading(Scope.TREATIES)
              .when(
                  (treaty, record) ->
                      treaty.adoptedOn().isPresent() && parentsDay(treaty, record).isPresent())
              .check(ConventionRules::checkParent),
          Rule.warning("convention.days-are-not-in-the-future", Convention.class)
              .asCaseOf("source.nothing-done-lies-in-the-future")
              .reading(Scope.VALUE)
              .when(
                  treaty ->
                      treaty.adoptedOn().isPresent()
                          || treaty.actionsKnownUntil().isPresent()
                          || treaty.currentParticipantsKnownUntil().isPresent())
              .check(ConventionRules::checkPast),
          Rule.warning("convention.adopted-before-entry-into-force", Convention.class)
              .reading(Scope.TREATIES)
              .when(treaty -> treaty.adoptedOn().isPresent())
              .given(ConventionRules::entryIntoForce, ConventionRules::checkEntryIntoForce));

  private ConventionRules() {}

  private static boolean isProtocol(Convention convention) {
    return convention.kind().filter(kind -> kind == ConventionKind.PROTOCOL).isPresent();
  }

  private static boolean isConvention(Convention convention) {
    return convention.kind().equals(Optional.of(ConventionKind.CONVENTION));
  }

  private static void checkAlone(
      Convention convention, RecordView record, FindingCollector findings) {
    if (convention.parent().isPresent() && TitleNoun.isProtocol(convention)) {
      findings.add(Place.of("kind"));
    }
  }

  // A circle is one error, so the rule reports it for only one of its treaties.
  private static void checkCircle(
      Convention convention, RecordView record, FindingCollector findings) {
    if (ParentCircles.of(record).firstOfEach().contains(convention.id())) {
      record
          .find(Convention.class, convention.parent())
          .ifPresent(parent -> findings.add(Place.of("parent"), EntityLabel.of(parent)));
    }
  }

  private static Optional<Convention> withActions(Convention convention, RecordView record) {
    return Optional.of(convention)
        .filter(treaty -> !TreatyActions.of(record).on(treaty.id()).isEmpty());
  }

  private static boolean saysUntilWhenActionsAreKnown(Convention convention) {
    return convention.actionsKnownUntil().isPresent()
        || convention.currentParticipantsKnownUntil().isPresent();
  }

  private static void checkNotice(
      Convention convention, RecordView record, FindingCollector findings) {
    WithdrawalClause clause = convention.withdrawal().orElseThrow();
    Delay notice = clause.notice().orElseThrow();
    StipulatedNumber months = clause.noticeMonths().orElseThrow();
    if (!notice.alwaysEndsWith(Delay.of(months, DelayUnit.MONTHS))) {
      findings.add(
          Place.of("withdrawal").at("notice"), months.number(), notice.number(), notice.unit());
    }
  }

  private static void checkTitle(
      Convention convention, RecordView record, FindingCollector findings) {
    ImmutableSet<String> languages =
        convention.title().texts().keySet().stream()
            .map(LocalizedText::language)
            .collect(ImmutableSet.toImmutableSet());
    List<OfficialLanguage> missing =
        convention.authenticLanguages().stream()
            .filter(language -> !languages.contains(language.tag()))
            .distinct()
            .toList();
    if (!missing.isEmpty()) {
      findings.add(Place.of("title"), missing);
    }
  }

  private static void checkNumbers(
      Conference conference, RecordView record, FindingCollector findings) {
    Map<String, Convention> holders = new HashMap<>();
    for (int i = 0; i < conference.conventions().size(); i++) {
      Convention treaty = conference.conventions().get(i);
      if (treaty.mtdsgNumber().isPresent()) {
        String number = treaty.mtdsgNumber().get();
        Convention holder = holders.putIfAbsent(LowerCase.of(number.strip()), treaty);
        if (holder != null && !holder.identity().equals(treaty.identity())) {
          findings.add(
              Place.of("conventions").at(i).at("mtdsgNumber"),
              EntityLabel.of(treaty),
              number,
              EntityLabel.of(holder));
        }
      }
    }
  }

  private static void checkOpening(
      Convention treaty, RecordView record, FindingCollector findings) {
    LocalDate adopted = treaty.adoptedOn().orElseThrow();
    LocalDate opened = opening(treaty).orElseThrow();
    if (opened.isBefore(adopted)) {
      findings.add(Place.of("adoptedOn"), opened, adopted);
    }
  }

  private static Optional<LocalDate> opening(Convention treaty) {
    return treaty.signature().flatMap(SignatureClause::firstDay);
  }

  private static void checkParent(Convention treaty, RecordView record, FindingCollector findings) {
    LocalDate adopted = treaty.adoptedOn().orElseThrow();
    LocalDate parentsDay = parentsDay(treaty, record).orElseThrow();
    if (adopted.isBefore(parentsDay)) {
      findings.add(
          Place.of("adoptedOn"),
          adopted,
          EntityLabel.of(record.find(Convention.class, treaty.parent()).orElseThrow()),
          parentsDay);
    }
  }

  private static void checkPast(Convention treaty, RecordView record, FindingCollector findings) {
    checkPast(treaty.adoptedOn(), Place.of("adoptedOn"), record, findings);
    checkPast(treaty.actionsKnownUntil(), Place.of("actionsKnownUntil"), record, findings);
    checkPast(
        treaty.currentParticipantsKnownUntil(),
        Place.of("currentParticipantsKnownUntil"),
        record,
        findings);
  }

  private static void checkPast(
      Optional<LocalDate> day, Place place, RecordView record, FindingCollector findings) {
    day.filter(record.day()::isBefore)
        .ifPresent(future -> findings.add(place, future, record.day()));
  }

  private static Optional<LocalDate> parentsDay(Convention treaty, RecordView record) {
    return record.find(Convention.class, treaty.parent()).flatMap(Convention::adoptedOn);
  }

  private static void checkEntryIntoForce(
      Convention treaty, LocalDate inForce, RecordView record, FindingCollector findings) {
    LocalDate adopted = treaty.adoptedOn().orElseThrow();
    if (adopted.isAfter(inForce)) {
      findings.add(Place.of("adoptedOn"), adopted, inForce);
    }
  }

  private static Optional<LocalDate> entryIntoForce(Convention treaty, RecordView record) {
    return TreatyStatus.in(record, treaty.id()).flatMap(status -> status.entryIntoForce().day());
  }
}
