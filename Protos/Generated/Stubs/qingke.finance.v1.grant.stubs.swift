// Generated from Protos/qingke/finance/v1/grant.proto by Protos/Generator. Do not edit.
//
// The grant ledger: what each enterprise was granted, and officers' statements that grants rest on.
