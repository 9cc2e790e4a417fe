package org.unodc.cop.tests.form;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.deadline.Preparation;
import org.unodc.cop.domain.document.DocumentSymbol;
import org.unodc.cop.domain.document.SymbolExplanation;
import org.unodc.cop.domain.document.SymbolRefusal;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.LanguageNeutral;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.MessageKey;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.party.EntryIntoForceObstacle;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.procedure.Election;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.RuleId;
import org.unodc.cop.domain.rule.RuleOutcome;
import org.unodc.cop.domain.rule.RuleTexts;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.validation.ConferenceIndex;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.diff.Change;
import org.unodc.cop.sdk.diff.CopDiff;
import org.unodc.cop.sdk.diff.CopMerge;
import org.unodc.cop.sdk.diff.MergeConflict;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.migration.Migration;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.LibraryNeededException;
import org.unodc.cop.sdk.problem.Position;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.problem.UnknownMember;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.stream.RecordElement;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.table.TableUpdate;
import org.unodc.cop.sdk.validation.Report;
import org.unodc.cop.testkit.GeneratedRecords;
import org.unodc.cop.testkit.fixture.Procedures;
import org.unodc.cop.testkit.fixture.Validations;
import org.unodc.cop.tests.contract.SampleValues;

/** A value of each type that has a JSON form. */
final class FormSamples {
  private static final Conference BEFORE = GeneratedRecords.of(4);
  private static final Conference AFTER = GeneratedRecords.of(5);
  private static final Rule<?> RULE = Rulebook.standard().rules().get(0);

  private static final String JSON = "{\"b\":[1,\"two\",true]}";
  private static final ConventionId ID = ConventionId.of("untoc");
  private static final DocumentSymbol SYMBOL = DocumentSymbol.parse("CTOC/COP/2024/1");
  private static final Problem PROBLEM = Problem.of(ProblemCode.EMPTY, "Empty.");
  private static final ImmutableList<Problem> NO_PROBLEMS = ImmutableList.of();

  /** The types whose values cannot be derived, each with a value. */
  private static final Map<Class<?>, Supplier<Object>> GIVEN =
      Map.ofEntries(
          Map.entry(Change.class, () -> new Change.Added("/a", JSON)),
          Map.entry(Change.Added.class, () -> new Change.Added("/a", JSON)),
          Map.entry(Change.Changed.class, () -> new Change.Changed("/a", "/a", JSON, "1")),
          Map.entry(Change.Removed.class, () -> new Change.Removed("/a", JSON)),
          Map.entry(Composite.class, () -> SampleValues.of(Convention.class)),
          Map.entry(CopDiff.class, () -> CopDiff.between(BEFORE, AFTER)),
          Map.entry(CopException.class, FormSamples::exception),
          Map.entry(CopMerge.class, () -> CopMerge.of(BEFORE, BEFORE, BEFORE)),
          Map.entry(DocumentSymbol.class, () -> SYMBOL),
          Map.entry(Entity.class, () -> SampleValues.of(Convention.class)),
          Map.entry(EntityId.class, () -> ID),
          Map.entry(ExtensibleCode.class, () -> Preparation.CREDENTIALS),
          Map.entry(InvariantException.class, () -> new InvariantException("a.b", "Wrong.")),
          Map.entry(MergeConflict.class, FormSamples::conflict),
          Map.entry(Migration.class, () -> new Migration("a", "b", JSON, ImmutableList.of())),
          Map.entry(NdjsonLine.class, () -> new NdjsonLine<>(1, Optional.of(ID), NO_PROBLEMS)),
          Map.entry(LibraryNeededException.class, () -> new LibraryNeededException(PROBLEM, null)),
          Map.entry(Message.class, () -> Message.of(DayOfWeek.MONDAY)),
          Map.entry(MessageArgument.class, () -> MessageArgument.of("a")),
          Map.entry(MessageKey.class, () -> EntryIntoForceObstacle.CONDITION_UNKNOWN),
          Map.entry(Election.class, () -> Election.of(Procedures.rulesOfProcedure().build(), 1)),
          Map.entry(LanguageNeutral.class, () -> RuleId.of("a.b")),
          Map.entry(RecordElement.class, FormSamples::element),
          Map.entry(Report.class, () -> Report.of(Validations.validationReport().build())),
          Map.entry(Rule.class, () -> RULE),
          Map.entry(RuleOutcome.class, FormSamples::outcome),
          Map.entry(RuleTexts.class, RULE::texts),
          Map.entry(State.class, () -> States.all().get(0)),
          Map.entry(SymbolExplanation.class, () -> SYMBOL.explain()),
          Map.entry(SymbolRefusal.class, FormSamples::refusal),
          Map.entry(PartialList.class, () -> PartialList.complete(ImmutableList.of(ID))),
          Map.entry(TableReading.class, FormSamples::reading),
          Map.entry(TableUpdate.class, FormSamples::update),
          Map.entry(TableUpdate.Row.class, FormSamples::row),
          Map.entry(CopReading.class, FormSamples::lenientReading),
          Map.entry(UnknownMember.class, () -> new UnknownMember(PROBLEM, JSON)),
          Map.entry(Translatable.class, () -> Message.of(DayOfWeek.MONDAY)),
          Map.entry(TreatyStatus.class, FormSamples::status),
          Map.entry(ValidationProfile.class, ValidationProfile::basic));

  private FormSamples() {}

  /** {@return a value of this type} */
  static Object of(Class<?> type) {
    Supplier<Object> given = GIVEN.get(type);
    if (given != null) {
      return given.get();
    }
    return type.isEnum() ? type.getEnumConstants()[0] : SampleValues.of(type);
  }

  /** {@return a value of a type that is refused, which need not have been constructed} */
  static Object ofRefused(Class<?> type) {
    if (type.isInterface()) {
      return Proxy.newProxyInstance(
          type.getClassLoader(),
          new Class<?>[] {type},
          (proxy, method, arguments) -> {
            throw new UnsupportedOperationException(method.getName());
          });
    }
    return type.isRecord() ? SampleValues.of(type) : unconstructed(type);
  }

  private static Object unconstructed(Class<?> type) {
    try {
      Class<?> unsafe = Class.forName("sun.misc.Unsafe");
      Field instance = unsafe.getDeclaredField("theUnsafe");
      instance.setAccessible(true);
      return unsafe.getMethod("allocateInstance", Class.class).invoke(instance.get(null), type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("There is no value of " + type + ".", e);
    }
  }

  /** {@return the status of the Convention against Transnational Organized Crime} */
  static TreatyStatus status() {
    return TreatyStatus.in(
            ConferenceIndex.of(ReferenceRecords.untoc(), LocalDate.of(2024, 11, 1)),
            ConventionId.of("untoc"))
        .orElseThrow();
  }

  private static CopException exception() {
    return new CopException(ImmutableList.of(PROBLEM));
  }

  private static RuleOutcome outcome() {
    return Validations.ruleOutcome().build();
  }

  private static SymbolRefusal refusal() {
    return catchThrowableOfType(SymbolRefusal.class, () -> DocumentSymbol.parse("?"));
  }

  private static MergeConflict conflict() {
    return new MergeConflict(
        "/a",
        new EntityLabel(ID, Optional.empty()),
        Optional.of(JSON),
        Optional.of("1"),
        Optional.empty());
  }

  private static RecordElement element() {
    return new RecordElement("/a", new Position(1, 1), Optional.of(ID), NO_PROBLEMS);
  }

  private static TableReading<ConventionId> reading() {
    return new TableReading<>(
        ImmutableList.of(ID),
        ImmutableList.of(2),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private static TableUpdate.Row<ConventionId> row() {
    return new TableUpdate.Row<>(2, Optional.of(ID), ID, ImmutableList.of());
  }

  private static TableUpdate<ConventionId> update() {
    return new TableUpdate<>(
        ImmutableList.of(ID),
        ImmutableList.of(row()),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of());
  }

  private static CopReading<ConventionId> lenientReading() {
    return new CopReading<>(Optional.of(ID), NO_PROBLEMS, ImmutableList.of(), NO_PROBLEMS);
  }
}
