-- Uploaded records that wait for the confirmation of the desk.

create table upload (
  id uuid primary key,
  account uuid not null references account,
  uploaded_at timestamptz not null,
  -- The file with its personal data, so it is deleted with the decision, or after an hour.
  file bytea not null
);
