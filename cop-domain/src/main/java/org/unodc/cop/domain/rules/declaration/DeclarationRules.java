package org.unodc.cop.domain.rules.declaration;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.declaration.Declaration;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.id.DeclarationId;
import org.unodc.cop.domain.internal.PlainText;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Parameter;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.OnceForEach;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventSubject.DeclarationSubject;

/** Rules about declarations and the side events at which they were launched. */
public final class DeclarationRules {
  private static final Parameter DAYS = new Parameter("days", 180, 0, 3660);

  // One stakeholder may sign many declarations, so its names are not all compared each time if they
  // are more, or longer, than those of an organization.
  private static final int LONGEST_NAME = 500;
  private static final int MOST_LANGUAGES = 50;

  /** The declarations that a side event presents. */
  private static final OnceForEach<SideEvent, ImmutableSet<DeclarationId>> PRESENTED =
      OnceForEach.of(
          event ->
              event.presents().stream()
                  .filter(DeclarationSubject.class::isInstance)
                  .map(subject -> ((DeclarationSubject) subject).declaration())
                  .collect(toImmutableSet()));

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("declaration.has-an-area", Declaration.class)
              .asToDo()
              .reading(Scope.VALUE)
              .holds(
                  declaration -> declaration.areas().stream().anyMatch(DeclarationRules::hasAny)),
          Rule.warning("declaration.listed-areas-agree-with-the-stated-number", Declaration.class)
              .asCaseOf("session.stated-numbers-match-lists")
              .reading(Scope.VALUE)
              .when(declaration -> statedNumber(declaration.areas()).isPresent())
              .check(
                  (declaration, record, findings) ->
                      checkNumber(declaration.areas().orElseThrow(), Place.of("areas"), findings)),
          Rule.warning(
                  "declaration.listed-signatures-agree-with-the-stated-number", Declaration.class)
              .asCaseOf("session.stated-numbers-match-lists")
              .reading(Scope.VALUE)
              .when(declaration -> statedNumber(declaration.signatures()).isPresent())
              .check(
                  (declaration, record, findings) ->
                      checkNumber(
                          declaration.signatures().orElseThrow(),
                          Place.of("signatures"),
                          findings)),
          Rule.warning("declaration.nobody-signs-twice", Declaration.class)
              .asCaseOf("reference.lists-have-no-repeats")
              .reading(Scope.NAMES)
              .when(declaration -> !signaturesOf(declaration).isEmpty())
              .check(DeclarationRules::checkSignatures),
          Rule.warning("declaration.is-not-signed-long-before-its-date", Declaration.class)
              .reading(Scope.NAMES)
              .with(DAYS)
              .when(
                  declaration ->
                      signaturesOf(declaration).stream()
                          .anyMatch(signature -> signature.signedOn().isPresent()))
              .given(Declaration::date, DeclarationRules::checkDays),
          ArticleCheck.CITED_ARTICLES_EXIST,
          Rule.notice("declaration.launch-event-presents-it", Declaration.class)
              .reading(Scope.SESSION)
              .given(
                  DeclarationRules::launchEventOf,
                  (declaration, event, record, findings) -> {
                    if (!PRESENTED.of(event, record).contains(declaration.id())) {
                      findings.add(Place.of("launchedAt"), EntityLabel.of(event));
                    }
                  }),
          Rule.warning("declaration.launched-not-before-its-date", Declaration.class)
              .reading(Scope.SESSION)
              .when(
                  (declaration, record) ->
                      declaration.date().isPresent() && launchOf(declaration, record).isPresent())
              .check(
                  (declaration, record, findings) -> {
                    LocalDate launched = launchOf(declaration, record).orElseThrow().latest();
                    LocalDate dated = declaration.date().orElseThrow().earliest();
                    if (launched.isBefore(dated)) {
                      findings.add(Place.of("launchedAt"), launched, dated);
                    }
                  }),
          Rule.warning("declaration.launch-event-takes-place", Declaration.class)
              .reading(Scope.SESSION)
              .given(
                  DeclarationRules::launchEventOf,
                  (declaration, event, record, findings) -> {
                    if (!event.takesPlace()) {
                      findings.add(
                          Place.of("launchedAt"),
                          EntityLabel.of(event),
                          event.status().orElseThrow());
                    }
                  }));

  private DeclarationRules() {}

  private static boolean hasAny(PartialList<?> list) {
    return !list.items().isEmpty() || list.stated().stream().anyMatch(count -> count.value() > 0);
  }

  /** {@return the number that the source states; empty if the source states it as approximate} */
  private static Optional<ReportedCount> statedNumber(Optional<? extends PartialList<?>> list) {
    return list.flatMap(PartialList::stated)
        .filter(number -> number.qualifier() != CountQualifier.ABOUT);
  }

  private static void checkNumber(PartialList<?> list, Place place, FindingCollector findings) {
    if (list.agreesWithStated() == Answer.NO) {
      findings.add(place.at("stated"), list.stated().orElseThrow(), list.items().size());
    }
  }

  private static ImmutableList<Signature> signaturesOf(Declaration declaration) {
    return declaration.signatures().map(PartialList::items).orElse(ImmutableList.of());
  }

  private static void checkSignatures(
      Declaration declaration, RecordView record, FindingCollector findings) {
    ImmutableList<Signature> signatures = signaturesOf(declaration);
    Set<String> signed = new HashSet<>();
    for (int i = 0; i < signatures.size(); i++) {
      Signature signature = signatures.get(i);
      ImmutableSet<String> keys = keysOf(signature, record);
      if (keys.stream().anyMatch(signed::contains)) {
        findings.add(Place.of("signatures").at("items").at(i), signatory(signature, record));
      }
      signed.addAll(keys);
    }
  }

  private static void checkDays(
      Declaration declaration, Timing dated, RecordView record, FindingCollector findings) {
    LocalDate date = dated.earliest();
    long days = findings.value(DAYS);
    ImmutableList<Signature> signatures = signaturesOf(declaration);
    for (int i = 0; i < signatures.size(); i++) {
      Signature signature = signatures.get(i);
      Optional<LocalDate> early =
          signature.signedOn().filter(signed -> signed.isBefore(date.minusDays(days)));
      if (early.isPresent()) {
        findings.add(
            Place.of("signatures").at("items").at(i).at("signedOn"),
            signatory(signature, record),
            early.get(),
            date,
            days);
      }
    }
  }

  /** {@return what identifies a signatory: its id, if it has one, and its name in each language} */
  private static ImmutableSet<String> keysOf(Signature signature, RecordView record) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    signature.stakeholder().ifPresent(id -> keys.add("id " + id.value()));
    signature
        .name()
        .or(() -> signature.stakeholder().flatMap(id -> record.label(id).name()))
        .ifPresent(
            name ->
                name.texts().values().stream()
                    .filter(text -> text.length() <= LONGEST_NAME)
                    .limit(MOST_LANGUAGES)
                    .forEach(text -> keys.add("name " + PlainText.normalized(text))));
    return keys.build();
  }

  private static Object signatory(Signature signature, RecordView record) {
    return signature
        .stakeholder()
        .<Object>map(id -> record.label(id))
        .orElseGet(() -> signature.name().orElseThrow());
  }

  private static Optional<SideEvent> launchEventOf(Declaration declaration, RecordView record) {
    return record.find(SideEvent.class, declaration.launchedAt());
  }

  private static Optional<TimeSlot> launchOf(Declaration declaration, RecordView record) {
    return launchEventOf(declaration, record).flatMap(SideEvent::slot);
  }
}
