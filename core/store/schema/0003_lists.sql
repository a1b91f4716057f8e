-- Lists that coordinators keep: looks of the table of people by name, who wants to hear when applications open, and
-- words put on an application while reading it.

CREATE TABLE saved_view (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    name TEXT, look TEXT
) STRICT, WITHOUT ROWID

CREATE TABLE interested (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    name TEXT, email TEXT, since TEXT, note TEXT,
    told_of TEXT REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID

CREATE INDEX interested_by_told_of ON interested (told_of)

ALTER TABLE application ADD COLUMN tags TEXT
