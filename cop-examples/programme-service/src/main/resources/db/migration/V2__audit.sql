-- Who came in, was kept out, or did what concerns many. What changed in the record is in change.

create table audit (
  id bigint generated always as identity primary key,
  happened_at timestamptz not null,
  action text not null,
  -- Empty where nobody is known by the name that was tried.
  account uuid references account,
  -- The id of what it was done to, where it has one; never a name.
  subject text,
  -- Leads to the lines of the log.
  request text
);

create index audit_by_time on audit (happened_at);
