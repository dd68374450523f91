// Generated from Protos/qingke/gateway/v1/applicant_view.proto by Protos/Generator. Do not edit.
//
// Everything that concerns one applicant, from all services, on one page.
