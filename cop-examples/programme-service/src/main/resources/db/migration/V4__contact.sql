-- Where and in which language an account gets messages.

alter table account
  -- Empty if it gets none.
  add column email text,
  add column language text not null default 'en'
    check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es'));
