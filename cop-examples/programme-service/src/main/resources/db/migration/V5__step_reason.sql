-- Why a step of a side event was taken. The record has no place for it.

create table step_reason (
  id bigint generated always as identity primary key,
  side_event text not null,
  -- The revision of the record that contains the step.
  revision bigint not null,
  kind text not null,
  -- A reason that has a text in the six languages.
  standard text,
  -- A text in the languages in which it was entered, as the record has texts.
  text jsonb,
  -- The warnings that were known when the step was taken, with a space between them.
  warnings text not null,
  account uuid not null references account,
  made_at timestamptz not null,
  check (standard is not null or text is not null)
);

create index step_reason_of_event on step_reason (side_event, id);
