-- Prizes, one row a winner and certificate. A revocation is a row of its own: nothing is overwritten.
CREATE TABLE prizes (
    prize_id       TEXT    NOT NULL PRIMARY KEY,
    winner_uscc    TEXT    NOT NULL,
    kind           INTEGER NOT NULL,
    level          INTEGER NOT NULL,
    approval_date  TEXT    NOT NULL,
    title          TEXT    NOT NULL,
    recorded_at_us INTEGER NOT NULL,
    recorded_by    TEXT    NOT NULL
);
CREATE INDEX prizes_of_winner ON prizes (winner_uscc, approval_date, prize_id);

CREATE TABLE prize_revocations (
    prize_id       TEXT    NOT NULL PRIMARY KEY REFERENCES prizes (prize_id),
    revoked_date   TEXT    NOT NULL,
    recorded_at_us INTEGER NOT NULL,
    recorded_by    TEXT    NOT NULL
);
