/** The conferences of the parties to United Nations conventions, as plain values with rules. */
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
