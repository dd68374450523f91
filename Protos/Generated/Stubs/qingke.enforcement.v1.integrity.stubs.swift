// Generated from Protos/qingke/enforcement/v1/integrity.proto by Protos/Generator. Do not edit.
//
// The research-integrity list: who is barred, from what, until when.
