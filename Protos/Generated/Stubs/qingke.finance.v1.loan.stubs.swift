// Generated from Protos/qingke/finance/v1/loan.proto by Protos/Generator. Do not edit.
//
// Loans, as banks record them, and what they bring.
