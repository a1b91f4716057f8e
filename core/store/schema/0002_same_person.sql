-- Somebody who was recorded twice: the one points at the other, and all they did counts for both.

ALTER TABLE person ADD COLUMN same_as TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED

CREATE INDEX person_by_same_as ON person (same_as)
