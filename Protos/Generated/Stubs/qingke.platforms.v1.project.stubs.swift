// Generated from Protos/qingke/platforms/v1/project.proto by Protos/Generator. Do not edit.
//
// Science-plan projects of entities.
