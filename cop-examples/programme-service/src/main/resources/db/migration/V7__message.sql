-- The outbox: a message for each account that acts for the applicant of an event. A message is
-- written in the transaction of the step that it tells, and sent after it.

create table message (
  id uuid primary key,
  side_event text not null,
  kind text not null,
  -- Empty if no account acts for the applicant.
  account uuid references account,
  -- Empty if there is none, and once it was erased.
  address text,
  language text not null,
  -- Empty once they were erased.
  subject text,
  body text,
  -- The status, the time and the room of the event that the recipient knew before the message;
  -- empty before the application, and for what the secretariat wrote.
  known jsonb,
  state text not null check (
    state in ('WAITING', 'UNADDRESSED', 'SENT', 'FAILED', 'DISCARDED', 'SUPERSEDED')),
  created_at timestamptz not null,
  -- Who took the step or wrote the message.
  author uuid not null references account,
  -- When it is sent; empty as long as the secretariat holds it.
  due_at timestamptz,
  -- Until then somebody is sending it.
  claimed_until timestamptz,
  attempts integer not null default 0,
  first_attempt_at timestamptz,
  -- What the mail server said about the last attempt that failed.
  answer text,
  -- When it reached a state other than waiting.
  done_at timestamptz
);

create index message_of_event on message (side_event, created_at);
create index message_by_state on message (state, due_at);
create index message_of_account on message (account);
