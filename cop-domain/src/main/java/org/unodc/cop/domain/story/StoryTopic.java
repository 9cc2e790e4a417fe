package org.unodc.cop.domain.story;

import org.unodc.cop.domain.message.Message;

/** The subject of a section of a {@link SessionStory}, in the order of the sections. */
public enum StoryTopic {
  /** The days, the venue, the conference and its treaty. */
  SESSION,

  /** The figures that were published about the session and, in its sources, about the treaty. */
  FIGURES,

  /** The changes of figures since earlier sessions. */
  TREND,

  /** The officers. */
  OFFICERS,

  /** The agenda. */
  AGENDA,

  /** The meetings. */
  MEETINGS,

  /** The resolutions and decisions. */
  OUTCOMES,

  /** The drafts of resolutions and decisions. */
  DRAFTS,

  /** The side events that take place. */
  SIDE_EVENTS,

  /** The briefings, round tables and dialogues. */
  ENGAGEMENT,

  /** The youth consultations with their recommendations and statements. */
  YOUTH,

  /** The declarations of civil society. */
  DECLARATIONS,

  /** The initiatives that side events of the session present or follow up. */
  INITIATIVES,

  /** The other statements, with quotations. */
  STATEMENTS,

  /** The units of the secretariat and the stakeholders that other sections name. */
  BODIES;

  /** {@return the heading of the section} */
  public Message heading() {
    return Message.of(StoryText.PLAIN, this);
  }
}
