// Generated from Protos/qingke/platforms/v1/entity.proto by Protos/Generator. Do not edit.
//
// The registry of innovation entities and their stamped facts.
