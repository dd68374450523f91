-- What a grant is for, where it is for a loan or a policy: each draws one grant of a programme.
ALTER TABLE grants ADD COLUMN lender_id TEXT NOT NULL DEFAULT '';
ALTER TABLE grants ADD COLUMN loan_id   TEXT NOT NULL DEFAULT '';
ALTER TABLE grants ADD COLUMN policy_no TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX one_grant_of_loan ON grants (programme, lender_id, loan_id)
    WHERE loan_id <> '';
CREATE UNIQUE INDEX one_grant_of_policy ON grants (programme, enterprise_uscc, policy_no)
    WHERE policy_no <> '';

-- The days whose interest an enterprise's grants subsidise, each once.
CREATE TABLE subsidised_days (
    enterprise_uscc TEXT NOT NULL,
    day             TEXT NOT NULL,
    grant_id        TEXT NOT NULL,
    PRIMARY KEY (enterprise_uscc, day)
);
CREATE INDEX subsidised_days_of_grant ON subsidised_days (grant_id, day);

-- A capped total counts fen or days: `2025`, `lifetime`, `fin.baodai`, `days of fin.toudai`.
ALTER TABLE capped_totals RENAME COLUMN granted_fen TO total;
ALTER TABLE capped_totals RENAME COLUMN cap_fen TO total_max;

-- A statement may be about one loan: then it stands before one about the enterprise.
ALTER TABLE statements ADD COLUMN lender_id TEXT NOT NULL DEFAULT '';
ALTER TABLE statements ADD COLUMN loan_id   TEXT NOT NULL DEFAULT '';
