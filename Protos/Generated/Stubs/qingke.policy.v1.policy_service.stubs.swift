// Generated from Protos/qingke/policy/v1/policy_service.proto by Protos/Generator. Do not edit.
//
// Every domain service answers this for its own rules; the gateway answers it for all.
