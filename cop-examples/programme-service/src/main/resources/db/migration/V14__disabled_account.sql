-- The user of a disabled account cannot sign in, and gets no messages, until it is enabled again.

alter table account
  add column disabled boolean not null default false,
  -- The address to which messages are sent now.
  add column mail_address text generated always as (case when not disabled then email end) stored;
