// Generated from Protos/grpc/testing/empty.proto by Protos/Generator. Do not edit.

extension AllDescriptors {
    static let grpcTestingEmpty = """
        ChhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8SDGdycGMudGVzdGluZyIHCgVFbXB0eUqSAQpICgEMGkMgV2hhdCB0\
        aGUgaW50ZXJvcGVyYWJpbGl0eSBjYXNlcyBvZiBnUlBDIGV4Y2hhbmdlOiBub3RoaW5nIGF0IGFsbC4KCkYKAgQA\
        GkAgTm90aGluZy4gVGhlIHNhbWUgb24gdGhlIHdpcmUgYXMgZXZlcnkgbWVzc2FnZSB3aXRob3V0IGZpZWxkcy4K\
        YgZwcm90bzM=
        """
}
