// Generated from Protos/google/rpc/status.proto by Protos/Generator. Do not edit.

extension AllDescriptors {
    static let googleRpcStatus = """
        Chdnb29nbGUvcnBjL3N0YXR1cy5wcm90bxIKZ29vZ2xlLnJwYxoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90byJm\
        CgZTdGF0dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlEi4KB2RldGFpbHMY\
        AyADKAsyFC5nb29nbGUucHJvdG9idWYuQW55UgdkZXRhaWxzSuMBClYKAQwaUSBBIGNhbGwncyBvdXRjb21lIHdp\
        dGggZGV0YWlscywgYXMgZ1JQQyBjYXJyaWVzIGl0IGluIGBncnBjLXN0YXR1cy1kZXRhaWxzLWJpbmAuCgoZCgIE\
        ABoTIEEgY2FsbCdzIG91dGNvbWUuCgobCgQEAAIAGhMgZ1JQQyBzdGF0dXMgY29kZS4KCiUKBAQAAgEaHSBGb3Ig\
        ZGV2ZWxvcGVycywgaW4gRW5nbGlzaC4KCioKBAQAAgIaIiBNZXNzYWdlcyBvZiBlcnJvcl9kZXRhaWxzLnByb3Rv\
        LgpiBnByb3RvMw==
        """
}
