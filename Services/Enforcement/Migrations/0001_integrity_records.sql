-- The integrity list. A record that changes gets a new revision; nothing is overwritten.
CREATE TABLE integrity_records (
    record_id      TEXT    NOT NULL,
    revision       INTEGER NOT NULL CHECK (revision > 0),
    subject_uscc   TEXT    NOT NULL,
    -- qingke.enforcement.v1.IntegrityRecord, packed.
    message        BLOB    NOT NULL,
    recorded_at_us INTEGER NOT NULL,
    recorded_by    TEXT    NOT NULL,
    PRIMARY KEY (record_id, revision)
);
CREATE INDEX integrity_records_of_subject ON integrity_records (subject_uscc, record_id, revision);
