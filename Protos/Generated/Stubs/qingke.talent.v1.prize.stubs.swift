// Generated from Protos/qingke/talent/v1/prize.proto by Protos/Generator. Do not edit.
//
// Prizes: science awards and innovation competitions, one list, one owner.
