-- How far the events of the enforcement service were read.
CREATE TABLE integrity_feed (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    last_number  INTEGER NOT NULL
);
INSERT INTO integrity_feed VALUES (1, 0);

-- Decisions that stop money here, one row for each case.
CREATE TABLE integrity_holds (
    case_id         TEXT    NOT NULL PRIMARY KEY,
    enterprise_uscc TEXT    NOT NULL,
    -- Last event of the case.
    event_number    INTEGER NOT NULL,
    -- qingke.finance.v1.IntegrityHold, packed.
    message         BLOB    NOT NULL,
    recorded_at_us  INTEGER NOT NULL
);
CREATE INDEX integrity_holds_of_enterprise ON integrity_holds (enterprise_uscc, case_id);
