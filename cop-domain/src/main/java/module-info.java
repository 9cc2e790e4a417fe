/**
 * The conferences of the parties to United Nations conventions, as plain values with rules.
 *
 * <p>{@link org.unodc.cop.domain.Conference} is a whole record, {@link
 * org.unodc.cop.domain.Rulebook} what validates it; each package is one room of the model. Values
 * are immutable, made by builders, and refer to each other by typed ids.
 *
 * <p>What this is not meant for:
 *
 * <ul>
 *   <li>It is no official record, and takes the place of no depositary and no secretariat.
 *   <li>It decides nothing. A finding is a question to people; none is no proof that all is well.
 *   <li>It does not fill gaps: what a source does not say is absent, and what follows from it is
 *       unknown.
 *   <li>It reads and writes nothing, asks no clock and keeps no state.
 *   <li>It is no store of personal data: persons have names with a stated basis, and no addresses.
 * </ul>
 */
@SuppressWarnings("requires-automatic")
module org.unodc.cop.domain {
  requires transitive com.google.common; // ImmutableList and ImmutableMap are in signatures
  requires static transitive org.jspecify; // every package is null-marked
  requires static org.immutables.value.annotations; // at compile time only
  requires org.slf4j;

  uses org.unodc.cop.domain.rule.RuleProvider;

  exports org.unodc.cop.domain;
  exports org.unodc.cop.domain.actor;
  exports org.unodc.cop.domain.bureau;
  exports org.unodc.cop.domain.calendar;
  exports org.unodc.cop.domain.convention;
  exports org.unodc.cop.domain.declaration;
  exports org.unodc.cop.domain.document;
  exports org.unodc.cop.domain.engagement;
  exports org.unodc.cop.domain.id;
  exports org.unodc.cop.domain.initiative;
  exports org.unodc.cop.domain.language;
  exports org.unodc.cop.domain.outcome;
  exports org.unodc.cop.domain.part;
  exports org.unodc.cop.domain.party;
  exports org.unodc.cop.domain.person;
  exports org.unodc.cop.domain.place;
  exports org.unodc.cop.domain.procedure;
  exports org.unodc.cop.domain.programme;
  exports org.unodc.cop.domain.quantity;
  exports org.unodc.cop.domain.rule;
  exports org.unodc.cop.domain.session;
  exports org.unodc.cop.domain.sideevent;
  exports org.unodc.cop.domain.stakeholder;
  exports org.unodc.cop.domain.statement;
  exports org.unodc.cop.domain.youth;
}
