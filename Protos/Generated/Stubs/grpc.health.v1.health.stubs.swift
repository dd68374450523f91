// Generated from Protos/grpc/health/v1/health.proto by Protos/Generator. Do not edit.
//
// The gRPC health checking protocol, unary part.
