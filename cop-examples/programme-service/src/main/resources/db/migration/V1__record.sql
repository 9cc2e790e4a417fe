-- The record of the conference, element by element; what changed in it; and who did it.

create extension if not exists btree_gist;

create table account (
  id uuid primary key,
  -- Empty once it was erased; what the account did stays.
  name text unique,
  -- A hash; empty for accounts of an identity provider.
  password text,
  role text not null check (role in ('ORGANIZER', 'SECRETARIAT')),
  -- The actor of the record for whom an organizer applies.
  acts_for jsonb
);

create table conference (
  only_one boolean primary key default true check (only_one),
  -- Counts the changes of the record; whoever changes it takes the next number first.
  revision bigint not null,
  -- The members of the record that are no lists.
  header jsonb not null
);

create table element (
  -- The member of the record that lists it, such as sideEvents.
  list text not null,
  -- Its id; the place in the list for what has none.
  key text not null,
  -- Orders the elements of a list, which may change places within a transaction.
  position bigint not null,
  -- As the library writes it; for each person stands {"$person": id}.
  document jsonb not null,
  -- The revision that wrote it last.
  version bigint not null,
  primary key (list, key),
  unique (list, position) deferrable initially deferred
);

-- The one place of personal data. What refers to it goes on to stand when it is emptied.
create table person (
  id uuid primary key,
  -- The element that names it, or once did.
  list text not null,
  key text not null,
  document jsonb,
  erased_at timestamptz,
  check ((document is null) = (erased_at is not null))
);

create index person_of_element on person (list, key);

create table booking (
  side_event text primary key,
  room text not null,
  during tstzrange not null check (not isempty(during)),
  -- Two events never have one room at one time, whoever writes.
  exclude using gist (room with =, during with &&)
);

create table change (
  id bigint generated always as identity primary key,
  revision bigint not null,
  made_at timestamptz not null,
  -- Empty for what the service did itself when it was set up.
  account uuid references account,
  -- As in element; list conference is the header, list persons an erased person.
  list text not null,
  key text not null,
  -- A JSON Pointer into the element; empty for the element itself.
  pointer text not null,
  before jsonb,
  after jsonb
);

create index change_of_element on change (list, key, id);
