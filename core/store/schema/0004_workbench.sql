-- The workbench of pairs: saved proposals, weights by name, who is kept apart by where they work, what was approved, and
-- since when and until when partnerships of an approved round were.

CREATE TABLE proposal (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    round TEXT REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT, author TEXT, saved_at TEXT, objective TEXT, weights TEXT, groups TEXT, figures TEXT, note TEXT
) STRICT, WITHOUT ROWID

CREATE INDEX proposal_by_round ON proposal (round)

CREATE TABLE weight_preset (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    name TEXT, weights TEXT
) STRICT, WITHOUT ROWID

CREATE TABLE institution_apart (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    first TEXT, second TEXT, reason TEXT
) STRICT, WITHOUT ROWID

CREATE INDEX institution_apart_by_person ON institution_apart (person)

CREATE TABLE approval (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    round TEXT REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    approved_at TEXT, approved_by TEXT, objective TEXT, weights TEXT, groups TEXT, figures TEXT, certificate TEXT,
    reopened TEXT
) STRICT, WITHOUT ROWID

CREATE INDEX approval_by_round ON approval (round)

ALTER TABLE partnership ADD COLUMN since TEXT

ALTER TABLE partnership ADD COLUMN until TEXT

ALTER TABLE partnership ADD COLUMN end_reason TEXT
