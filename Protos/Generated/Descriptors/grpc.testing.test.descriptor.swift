// Generated from Protos/grpc/testing/test.proto by Protos/Generator. Do not edit.

extension AllDescriptors {
    static let grpcTestingTest = """
        ChdncnBjL3Rlc3RpbmcvdGVzdC5wcm90bxIMZ3JwYy50ZXN0aW5nGhhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8a\
        G2dycGMvdGVzdGluZy9tZXNzYWdlcy5wcm90bzKPBAoLVGVzdFNlcnZpY2USNQoJRW1wdHlDYWxsEhMuZ3JwYy50\
        ZXN0aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5nLkVtcHR5EkYKCVVuYXJ5Q2FsbBIbLmdycGMudGVzdGluZy5TaW1w\
        bGVSZXF1ZXN0GhwuZ3JwYy50ZXN0aW5nLlNpbXBsZVJlc3BvbnNlEmwKE1N0cmVhbWluZ091dHB1dENhbGwSKC5n\
        cnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJlcXVlc3QaKS5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0\
        cHV0Q2FsbFJlc3BvbnNlMAESaQoSU3RyZWFtaW5nSW5wdXRDYWxsEicuZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ0lu\
        cHV0Q2FsbFJlcXVlc3QaKC5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nSW5wdXRDYWxsUmVzcG9uc2UoARJpCg5GdWxs\
        RHVwbGV4Q2FsbBIoLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVxdWVzdBopLmdycGMudGVzdGlu\
        Zy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVzcG9uc2UoATABEj0KEVVuaW1wbGVtZW50ZWRDYWxsEhMuZ3JwYy50ZXN0\
        aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5nLkVtcHR5MlUKFFVuaW1wbGVtZW50ZWRTZXJ2aWNlEj0KEVVuaW1wbGVt\
        ZW50ZWRDYWxsEhMuZ3JwYy50ZXN0aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5nLkVtcHR5SsUFCqcBCgEMGqEBIFRo\
        ZSBzZXJ2aWNlcyBvZiB0aGUgaW50ZXJvcGVyYWJpbGl0eSBjYXNlcyBvZiBnUlBDLCB3aGljaCB0aGUgY29uZm9y\
        bWFuY2Ugc3VpdGUgYXNrcy4gTm8gc2VydmljZSBvZgogdGhlIHByb2R1Y3QgYW5zd2VycyB0aGVtOyBgcWluZ2tl\
        IGNvbmZvcm1hbmNlIHNlcnZlYCBkb2VzLgoKQAoCBgAaOiBDYWxscyBvZiBldmVyeSBzaGFwZSwgd2hvc2UgcmVx\
        dWVzdHMgc2F5IHdoYXQgdG8gYW5zd2VyLgoKKgoEBgACABoiIE5vdGhpbmcgYXNrZWQsIG5vdGhpbmcgYW5zd2Vy\
        ZWQuCgpFCgQGAAIBGj0gT25lIHJlcXVlc3QsIGFuZCBvbmUgcmVzcG9uc2Ugb2YgdGhlIHNpemUgdGhhdCBpdCBh\
        c2tzIGZvci4KCk8KBAYAAgIaRyBPbmUgcmVxdWVzdCwgYW5kIHRoZSByZXNwb25zZXMgdGhhdCBpdCBhc2tzIGZv\
        ciwgZWFjaCBhZnRlciBpdHMgdGltZS4KCjEKBAYAAgMaKSBNYW55IHJlcXVlc3RzLCB3aG9zZSBieXRlcyBhcmUg\
        Y291bnRlZC4KClcKBAYAAgQaTyBNYW55IHJlcXVlc3RzOyB0aG9zZSB0aGF0IGVhY2ggYXNrcyBmb3IgYXJlIHNl\
        bnQgYmVmb3JlIHRoZSBuZXh0IG9uZSBpcyByZWFkLgoKOAoEBgACBRowIE5vIHNlcnZlciBoYXMgaXQ6IGV2ZXJ5\
        IGNhbGwgaXMgVU5JTVBMRU1FTlRFRC4KCiUKAgYBGh8gQSBzZXJ2aWNlIHRoYXQgbm8gc2VydmVyIGhhcy4KCiYK\
        BAYBAgAaHiBFdmVyeSBjYWxsIGlzIFVOSU1QTEVNRU5URUQuCmIGcHJvdG8z
        """
}
