-- The first shape of a programme file. Statements are separated by blank lines and run one by one.
-- Text, numbers and nothing else; an empty value is NULL. Rows are written by edits alone.

CREATE TABLE programme (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    name TEXT, zone TEXT
) STRICT, WITHOUT ROWID

CREATE TABLE round (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    label TEXT, zone TEXT, opens TEXT, closes TEXT, starts TEXT, ends TEXT, cap_percent INTEGER, cap_rule TEXT,
    separate_by TEXT, odd TEXT, objective TEXT, weights TEXT, approved_at TEXT, approved_by TEXT
) STRICT, WITHOUT ROWID

CREATE TABLE person (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    name TEXT, email TEXT, country TEXT, country_as_written TEXT, city TEXT, time_zone TEXT, zone_as_written TEXT,
    languages TEXT, institution TEXT
) STRICT, WITHOUT ROWID

CREATE TABLE application (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    round TEXT REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    foreign_id TEXT, row INTEGER, status TEXT, status_reason TEXT, applied_at TEXT, applied_as_written TEXT,
    sector TEXT, role TEXT, career_stage TEXT, interests TEXT, preference TEXT, about TEXT, previous_partners TEXT,
    note TEXT
) STRICT, WITHOUT ROWID

CREATE INDEX application_by_person ON application (person)

CREATE INDEX application_by_round ON application (round)

CREATE TABLE import_batch (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    round TEXT REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    file_name TEXT, fingerprint TEXT, encoding TEXT, delimiter TEXT, mapping TEXT, zone TEXT, rows INTEGER
) STRICT, WITHOUT ROWID

CREATE INDEX import_batch_by_round ON import_batch (round)

CREATE TABLE source_row (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    round TEXT REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    batch TEXT REFERENCES import_batch (id) DEFERRABLE INITIALLY DEFERRED,
    application TEXT REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER, cells TEXT, reason TEXT
) STRICT, WITHOUT ROWID

CREATE INDEX source_row_by_round ON source_row (round)

CREATE INDEX source_row_by_batch ON source_row (batch)

CREATE INDEX source_row_by_application ON source_row (application)

CREATE TABLE partnership (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    round TEXT REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    first TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    second TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    third TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    locked INTEGER, by_hand INTEGER, reason TEXT, despite TEXT
) STRICT, WITHOUT ROWID

CREATE INDEX partnership_by_round ON partnership (round)

CREATE INDEX partnership_by_first ON partnership (first)

CREATE INDEX partnership_by_second ON partnership (second)

CREATE INDEX partnership_by_third ON partnership (third)

CREATE TABLE keep_apart (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    first TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    second TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT
) STRICT, WITHOUT ROWID

CREATE INDEX keep_apart_by_first ON keep_apart (first)

CREATE INDEX keep_apart_by_second ON keep_apart (second)

CREATE TABLE mapping_profile (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    name TEXT, mapping TEXT
) STRICT, WITHOUT ROWID

CREATE TABLE decision (
    id TEXT PRIMARY KEY NOT NULL, alive INTEGER NOT NULL,
    problem TEXT, choice TEXT, reason TEXT
) STRICT, WITHOUT ROWID

CREATE TABLE edit (
    device TEXT NOT NULL, sequence INTEGER NOT NULL, lamport INTEGER NOT NULL,
    author TEXT, at TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, mark INTEGER NOT NULL,
    action TEXT NOT NULL, target_device TEXT, target_sequence INTEGER, changes BLOB NOT NULL,
    PRIMARY KEY (device, sequence)
) STRICT, WITHOUT ROWID

CREATE INDEX edit_by_stamp ON edit (lamport, device, sequence)
