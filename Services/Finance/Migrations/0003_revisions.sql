-- What partners record and correct: loans, guarantees, investments, insurance policies, products. A
-- new revision is a new row; nothing is overwritten.
CREATE TABLE revisions (
    -- `loan`, `guarantee`, …
    kind           TEXT    NOT NULL,
    -- The partner whose record it is, and that partner's own number for it.
    owner_id       TEXT    NOT NULL,
    record_id      TEXT    NOT NULL,
    revision       INTEGER NOT NULL CHECK (revision > 0),
    -- Unified social credit code of the enterprise; empty for a product.
    subject_uscc   TEXT    NOT NULL,
    -- The message of qingke.finance.v1, packed.
    message        BLOB    NOT NULL,
    recorded_at_us INTEGER NOT NULL,
    PRIMARY KEY (kind, owner_id, record_id, revision)
);
CREATE INDEX revisions_of_subject
    ON revisions (kind, subject_uscc, owner_id, record_id, revision);
INSERT INTO revisions
    SELECT 'loan', lender_id, loan_id, revision, borrower_uscc, message, recorded_at_us
    FROM loans;
DROP TABLE loans;
