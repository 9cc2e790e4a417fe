-- What organizers and the secretariat ask and answer about an event.

create table confirmation (
  side_event text not null,
  -- The actor of the record that the application names as co-organizer.
  co_organizer jsonb not null,
  confirmed boolean not null,
  account uuid not null references account,
  answered_at timestamptz not null,
  primary key (side_event, co_organizer)
);

create table question (
  id uuid primary key,
  side_event text not null,
  asked_by uuid not null references account,
  asked_at timestamptz not null,
  -- The language of the page on which it was written.
  language text not null,
  -- Empty once it was erased.
  text text,
  answered_by uuid references account,
  answered_at timestamptz,
  answer_language text,
  -- Empty before, and once it was erased.
  answer text
);

create index question_of_event on question (side_event, asked_at);

create table internal_note (
  id uuid primary key,
  side_event text not null,
  author uuid not null references account,
  written_at timestamptz not null,
  language text not null,
  -- Empty once it was erased.
  text text
);

create index internal_note_of_event on internal_note (side_event, written_at);
