-- Which application came under which Idempotency-Key, so that one that comes again is not taken
-- twice. What it said is in the record alone; here is only a hash of it.

create table submission (
  account uuid not null references account,
  key text not null,
  -- SHA-256 of what was submitted.
  fingerprint text not null,
  made_at timestamptz not null,
  -- Empty as long as the transaction that takes it goes on.
  side_event text,
  primary key (account, key)
);

create index submission_by_age on submission (made_at);
