-- The records that were replaced by another, so that they can be restored.

create table former_record (
  -- The last revision that had this record.
  revision bigint primary key,
  replaced_at timestamptz not null,
  -- The account that replaced it.
  account uuid references account,
  header jsonb not null
);

create table former_element (
  revision bigint not null references former_record on delete cascade,
  -- As in element: for each person stands {"$person": id}, so that an erased person stays erased.
  list text not null,
  key text not null,
  position bigint not null,
  document jsonb not null,
  primary key (revision, list, key)
);
