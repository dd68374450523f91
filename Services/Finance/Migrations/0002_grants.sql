-- The grant ledger. It answers what an enterprise was granted before, and holds the limits itself.
CREATE TABLE grants (
    grant_id         TEXT    NOT NULL PRIMARY KEY,
    enterprise_uscc  TEXT    NOT NULL,
    programme        TEXT    NOT NULL,
    -- The upper bound keeps the sum of any enterprise's grants within 64 bits.
    amount_fen       INTEGER NOT NULL
        CONSTRAINT grant_amount CHECK (amount_fen BETWEEN 1 AND 100000000000000),
    application_date TEXT    NOT NULL,
    -- 1 for a programme that an enterprise draws once, else NULL: NULLs never collide.
    once_only        INTEGER,
    recorded_at_us   INTEGER NOT NULL,
    UNIQUE (enterprise_uscc, programme, once_only)
);
CREATE INDEX grants_of_enterprise ON grants (enterprise_uscc, application_date);

-- What the programmes under one cap together granted an enterprise in a period. A grant is entered
-- only in the transaction that raises its row here, and a row never stands above its cap.
CREATE TABLE capped_totals (
    enterprise_uscc TEXT    NOT NULL,
    -- A calendar year, or `lifetime`.
    period          TEXT    NOT NULL,
    granted_fen     INTEGER NOT NULL,
    cap_fen         INTEGER NOT NULL,
    PRIMARY KEY (enterprise_uscc, period),
    CONSTRAINT year_cap CHECK (granted_fen <= cap_fen)
);

-- Officers' statements, appended. Of one fact the statement with the latest first day counts, of
-- several with one first day the one recorded last.
CREATE TABLE statements (
    enterprise_uscc  TEXT    NOT NULL,
    statement_number INTEGER NOT NULL,
    fact             TEXT    NOT NULL,
    value_json       TEXT    NOT NULL,
    from_date        TEXT    NOT NULL,
    evidence_ref     TEXT    NOT NULL,
    recorded_at_us   INTEGER NOT NULL,
    recorded_by      TEXT    NOT NULL,
    PRIMARY KEY (enterprise_uscc, statement_number)
);
