-- The programme as it was published last. Empty tables: every change is public at once.

create table publication (
  only_one boolean primary key default true check (only_one),
  -- Empty if only a date is set.
  published_at timestamptz,
  published_by uuid references account,
  -- When the programme will be published.
  due_at timestamptz,
  due_by uuid references account
);

create table published_event (
  side_event text primary key,
  -- The id, status, time, room and merger of the event, as the library writes them.
  document jsonb not null
);
