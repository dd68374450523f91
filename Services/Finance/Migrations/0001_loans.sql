-- Loans as banks record them. A new revision is a new row; nothing is overwritten.
CREATE TABLE loans (
    lender_id      TEXT    NOT NULL,
    loan_id        TEXT    NOT NULL,
    revision       INTEGER NOT NULL CHECK (revision > 0),
    borrower_uscc  TEXT    NOT NULL,
    -- qingke.finance.v1.Loan, packed.
    message        BLOB    NOT NULL,
    recorded_at_us INTEGER NOT NULL,
    PRIMARY KEY (lender_id, loan_id, revision)
);
CREATE INDEX loans_of_borrower ON loans (borrower_uscc, lender_id, loan_id, revision);
