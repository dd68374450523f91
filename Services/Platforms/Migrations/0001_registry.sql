-- The registry of innovation entities. Facts are filed, never overwritten: where two filings speak
-- of the same thing the higher filing number counts.
CREATE TABLE entities (
    uscc          TEXT    NOT NULL PRIMARY KEY,
    name          TEXT    NOT NULL,
    entity_type   INTEGER NOT NULL,
    founding_date TEXT    NOT NULL,
    filings       INTEGER NOT NULL DEFAULT 0,
    created_at_us INTEGER NOT NULL,
    created_by    TEXT    NOT NULL
);

CREATE TABLE filings (
    uscc          TEXT    NOT NULL REFERENCES entities (uscc),
    filing_number INTEGER NOT NULL,
    -- qingke.platforms.v1.FileFactsRequest, packed: what was filed, by whom it is said, on what
    -- evidence.
    message       BLOB    NOT NULL,
    filed_at_us   INTEGER NOT NULL,
    filed_by      TEXT    NOT NULL,
    PRIMARY KEY (uscc, filing_number)
);

CREATE TABLE science_projects (
    uscc           TEXT    NOT NULL REFERENCES entities (uscc),
    project_id     TEXT    NOT NULL,
    title          TEXT    NOT NULL,
    level          INTEGER NOT NULL,
    approval_date  TEXT    NOT NULL,
    reward_type    INTEGER NOT NULL,
    recorded_at_us INTEGER NOT NULL,
    recorded_by    TEXT    NOT NULL,
    PRIMARY KEY (uscc, project_id)
);
CREATE INDEX science_projects_by_approval
    ON science_projects (uscc, approval_date, project_id);
