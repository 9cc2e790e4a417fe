package org.unodc.cop.domain.rule;

/**
 * How a profile treats the rules about what is {@linkplain Rule#toDo() still to be done}, unless it
 * includes or excludes them by id or heading.
 */
public enum ToDos {
  /** The rules do not run. */
  OMITTED,

  /** The findings of a rule about one session are one finding, which has their number. */
  COUNTED,

  /** Each finding is reported by itself. */
  EACH
}
