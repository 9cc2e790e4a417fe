-- An uploaded list is read as a part of the record at a revision, and is not added to a later one.

alter table upload
  -- Empty for a file with a whole record.
  add column revision bigint,
  -- What the reader of the list should know, one note a line.
  add column notes text not null default '';
