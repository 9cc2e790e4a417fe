/**
 * A model of the Conferences of the Parties to United Nations conventions: immutable values, and
 * rules that validate them.
 *
 * <p>A {@link org.unodc.cop.domain.Conference} is a complete record. {@link
 * org.unodc.cop.domain.validation.Rulebook} validates it. Each package covers one subject. Builders
 * create the values, which are immutable and refer to each other by typed ids. No part of a value
 * is {@code null}: records and builders throw a {@link NullPointerException} that names the part.
 *
 * <p>Limits:
 *
 * <ul>
 *   <li>It is not an official record, and does not replace a depositary or a secretariat.
 *   <li>It makes no decisions. A finding is a question for people to answer. A record without
 *       findings is not proven to be correct.
 *   <li>It does not fill gaps. A value that no source states is absent, and conclusions that depend
 *       on it are unknown.
 *   <li>It does no input or output, does not read the clock, and keeps no state.
 *   <li>It is not a store of personal data. Persons have names, each with a stated basis, but no
 *       addresses.
 * </ul>
 *
 * @since 0.1.0
 */
@SuppressWarnings("requires-automatic")
module org.unodc.cop.domain {
  requires transitive com.google.common; // ImmutableList and ImmutableMap are part of signatures
  requires static transitive org.jspecify; // every package is null-marked
  requires static org.immutables.value.annotations; // at compile time only
  requires org.slf4j;

  uses org.unodc.cop.domain.rule.RuleProvider;

  exports org.unodc.cop.domain;
  exports org.unodc.cop.domain.actor;
  exports org.unodc.cop.domain.bureau;
  exports org.unodc.cop.domain.calendar;
  exports org.unodc.cop.domain.convention;
  exports org.unodc.cop.domain.deadline;
  exports org.unodc.cop.domain.declaration;
  exports org.unodc.cop.domain.document;
  exports org.unodc.cop.domain.engagement;
  exports org.unodc.cop.domain.id;
  exports org.unodc.cop.domain.initiative;
  exports org.unodc.cop.domain.invariant;
  exports org.unodc.cop.domain.language;
  exports org.unodc.cop.domain.message;
  exports org.unodc.cop.domain.outcome;
  exports org.unodc.cop.domain.overview;
  exports org.unodc.cop.domain.part;
  exports org.unodc.cop.domain.party;
  exports org.unodc.cop.domain.person;
  exports org.unodc.cop.domain.place;
  exports org.unodc.cop.domain.procedure;
  exports org.unodc.cop.domain.programme;
  exports org.unodc.cop.domain.quantity;
  exports org.unodc.cop.domain.record;
  exports org.unodc.cop.domain.rule;
  exports org.unodc.cop.domain.session;
  exports org.unodc.cop.domain.sideevent;
  exports org.unodc.cop.domain.stakeholder;
  exports org.unodc.cop.domain.statement;
  exports org.unodc.cop.domain.status;
  exports org.unodc.cop.domain.story;
  exports org.unodc.cop.domain.timetable;
  exports org.unodc.cop.domain.trend;
  exports org.unodc.cop.domain.validation;
  exports org.unodc.cop.domain.youth;
}
