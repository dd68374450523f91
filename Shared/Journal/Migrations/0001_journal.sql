-- The last entry of each stream, by which writers of one stream queue up.
CREATE TABLE journal_heads (
    stream      TEXT    NOT NULL PRIMARY KEY,
    sequence    INTEGER NOT NULL CHECK (sequence >= 0),
    hash        BLOB    NOT NULL,
    last_at_us  INTEGER NOT NULL
);

CREATE TABLE journal (
    stream        TEXT    NOT NULL,
    sequence      INTEGER NOT NULL CHECK (sequence > 0),
    act           TEXT    NOT NULL,
    -- The message of the act, packed, without personal data.
    payload       BLOB    NOT NULL,
    -- Personal data under the key of its subject; empty where there is none.
    sealed        BLOB    NOT NULL,
    key_id        TEXT    NOT NULL,
    actor         TEXT    NOT NULL,
    at_us         INTEGER NOT NULL,
    previous_hash BLOB    NOT NULL,
    hash          BLOB    NOT NULL,
    PRIMARY KEY (stream, sequence)
);

CREATE TABLE journal_checkpoints (
    number        INTEGER NOT NULL PRIMARY KEY,
    at_us         INTEGER NOT NULL,
    previous_root BLOB    NOT NULL,
    root          BLOB    NOT NULL
);
-- Heads that changed since the checkpoint before.
CREATE TABLE journal_checkpoint_heads (
    stream        TEXT    NOT NULL,
    number        INTEGER NOT NULL REFERENCES journal_checkpoints (number),
    sequence      INTEGER NOT NULL,
    hash          BLOB    NOT NULL,
    PRIMARY KEY (stream, number)
);
CREATE INDEX journal_checkpoint_heads_by_number ON journal_checkpoint_heads (number, stream);

-- Keys of persons and units, each sealed under the service's own; erased: an empty one.
CREATE TABLE subject_keys (
    key_id        TEXT    NOT NULL PRIMARY KEY,
    sealed_key    BLOB    NOT NULL,
    created_at_us INTEGER NOT NULL,
    erased_at_us  INTEGER
);

-- Clocks of cases, a projection of the journal.
CREATE TABLE case_clocks (
    stream         TEXT    NOT NULL,
    clock          TEXT    NOT NULL,
    subject        TEXT    NOT NULL,
    status         TEXT    NOT NULL,
    -- Empty while it rests.
    due_date       TEXT    NOT NULL,
    -- 1 where the day rests on a year without a calendar: nothing lapses on it.
    is_provisional INTEGER NOT NULL CHECK (is_provisional IN (0, 1)),
    -- When it is looked at: the end of its last day, or later where its lapse was refused.
    -- NULL where there is nothing to look at.
    look_at_us     INTEGER,
    PRIMARY KEY (stream, clock, subject)
);
CREATE INDEX case_clocks_to_look_at ON case_clocks (look_at_us, stream)
    WHERE look_at_us IS NOT NULL;
CREATE INDEX case_clocks_provisional ON case_clocks (stream)
    WHERE is_provisional = 1;

-- Numbers that are given out without a gap.
CREATE TABLE docket_numbers (
    body        TEXT    NOT NULL,
    year        INTEGER NOT NULL,
    last_number INTEGER NOT NULL,
    PRIMARY KEY (body, year)
);

-- What others are told, numbered in the order of commitment.
CREATE TABLE event_counts (
    topic       TEXT    NOT NULL PRIMARY KEY,
    last_number INTEGER NOT NULL
);
CREATE TABLE events (
    topic   TEXT    NOT NULL,
    number  INTEGER NOT NULL,
    subject TEXT    NOT NULL,
    message BLOB    NOT NULL,
    at_us   INTEGER NOT NULL,
    PRIMARY KEY (topic, number)
);

-- Files, each by the SHA-256 of its content, under the key of its subject.
CREATE TABLE files (
    key_id     TEXT    NOT NULL,
    digest     TEXT    NOT NULL,
    size_bytes INTEGER NOT NULL,
    sealed     BLOB    NOT NULL,
    at_us      INTEGER NOT NULL,
    PRIMARY KEY (key_id, digest)
);
