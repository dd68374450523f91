-- A person's records: found by a name that tells nothing of the person.
ALTER TABLE integrity_records ADD COLUMN subject_key TEXT NOT NULL DEFAULT '';
-- The case that made the record; empty where it was recorded by hand.
ALTER TABLE integrity_records ADD COLUMN case_id TEXT NOT NULL DEFAULT '';
CREATE INDEX integrity_records_of_person ON integrity_records (subject_key, record_id, revision)
    WHERE subject_key <> '';
CREATE INDEX integrity_records_of_case ON integrity_records (case_id, record_id, revision)
    WHERE case_id <> '';

-- The list of cases, a projection of the journal.
CREATE TABLE integrity_cases (
    case_id       TEXT    NOT NULL PRIMARY KEY,
    docket_number TEXT    NOT NULL,
    state         TEXT    NOT NULL,
    has_ended     INTEGER NOT NULL CHECK (has_ended IN (0, 1)),
    body          TEXT    NOT NULL,
    officer       TEXT    NOT NULL,
    subject_uscc  TEXT    NOT NULL,
    subject_key   TEXT    NOT NULL,
    -- The subject may see it.
    is_disclosed  INTEGER NOT NULL CHECK (is_disclosed IN (0, 1)),
    -- Clock that is due first with its last day; 9999-12-31 where none runs.
    next_clock    TEXT    NOT NULL,
    next_due_date TEXT    NOT NULL,
    sequence      INTEGER NOT NULL,
    updated_at_us INTEGER NOT NULL
);
CREATE INDEX integrity_cases_by_due ON integrity_cases (has_ended, next_due_date, case_id);
CREATE INDEX integrity_cases_of_body ON integrity_cases (body, has_ended, next_due_date, case_id);
CREATE INDEX integrity_cases_of_subject ON integrity_cases (subject_key, next_due_date, case_id);
CREATE UNIQUE INDEX one_case_of_docket ON integrity_cases (docket_number) WHERE docket_number <> '';

-- Officers who may have no part in a case.
CREATE TABLE case_recusals (
    case_id TEXT NOT NULL REFERENCES integrity_cases (case_id),
    officer TEXT NOT NULL,
    PRIMARY KEY (case_id, officer)
);
