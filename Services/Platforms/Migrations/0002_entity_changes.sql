-- What was put on file, in the order in which it was committed: what watchers of the registry read.
-- The one row of entity_change_count is raised in the transaction of the change, which keeps it
-- locked until the end: numbers are seen in their order, without gaps that are filled later.
CREATE TABLE entity_change_count (
    id           INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    last_number  INTEGER NOT NULL
);

CREATE TABLE entity_changes (
    number         INTEGER NOT NULL PRIMARY KEY,
    uscc           TEXT    NOT NULL REFERENCES entities (uscc),
    -- qingke.platforms.v1.EntityChange.Kind
    kind           INTEGER NOT NULL,
    -- Of a filing; 0 where none was filed.
    filing_number  INTEGER NOT NULL,
    -- Of a project; empty where none was recorded.
    project_id     TEXT    NOT NULL,
    changed_at_us  INTEGER NOT NULL
);

-- What was on file before, in the order of its instants.
INSERT INTO entity_changes
    SELECT row_number() OVER (ORDER BY changed_at_us, kind, uscc, filing_number, project_id),
        uscc, kind, filing_number, project_id, changed_at_us
    FROM (
        SELECT uscc, 1 AS kind, 0 AS filing_number, '' AS project_id,
            created_at_us AS changed_at_us
        FROM entities
        UNION ALL
        SELECT uscc, 2, filing_number, '', filed_at_us FROM filings
        UNION ALL
        SELECT uscc, 3, 0, project_id, recorded_at_us FROM science_projects
    ) AS earlier;
INSERT INTO entity_change_count SELECT 1, count(*) FROM entity_changes;
