-- Records without a case are made of the journal from here on; programs before this step would put
-- some on the list that no entry tells of.
CREATE INDEX integrity_records_without_case ON integrity_records (record_id, revision)
    WHERE case_id = '';
