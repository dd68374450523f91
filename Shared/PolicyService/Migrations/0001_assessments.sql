-- Assessments as they were answered, with everything needed to compute them again.
CREATE TABLE assessments (
    assessment_id TEXT    NOT NULL PRIMARY KEY,
    rule_id       TEXT    NOT NULL,
    subject_uscc  TEXT    NOT NULL,
    -- Who asked: role and id. Only they and the bureau may read it again.
    principal     TEXT    NOT NULL,
    -- qingke.policy.v1.Assessment, packed.
    message       BLOB    NOT NULL,
    -- The engine's own record in canonical JSON: replayed, it gives the same bytes.
    record_json   TEXT    NOT NULL,
    stored_at_us  INTEGER NOT NULL
);
CREATE INDEX assessments_of_subject ON assessments (subject_uscc, stored_at_us);
