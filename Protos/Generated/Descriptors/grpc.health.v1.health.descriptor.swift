// Generated from Protos/grpc/health/v1/health.proto by Protos/Generator. Do not edit.

extension AllDescriptors {
    static let grpcHealthV1Health = """
        ChtncnBjL2hlYWx0aC92MS9oZWFsdGgucHJvdG8SDmdycGMuaGVhbHRoLnYxIi4KEkhlYWx0aENoZWNrUmVxdWVz\
        dBIYCgdzZXJ2aWNlGAEgASgJUgdzZXJ2aWNlIrEBChNIZWFsdGhDaGVja1Jlc3BvbnNlEkkKBnN0YXR1cxgBIAEo\
        DjIxLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2UuU2VydmluZ1N0YXR1c1IGc3RhdHVzIk8KDVNl\
        cnZpbmdTdGF0dXMSCwoHVU5LTk9XThAAEgsKB1NFUlZJTkcQARIPCgtOT1RfU0VSVklORxACEhMKD1NFUlZJQ0Vf\
        VU5LTk9XThADMloKBkhlYWx0aBJQCgVDaGVjaxIiLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVxdWVzdBoj\
        LmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2VKvgQKNQoBDBowIFRoZSBnUlBDIGhlYWx0aCBjaGVj\
        a2luZyBwcm90b2NvbCwgdW5hcnkgcGFydC4KCi4KAgQAGiggQXNrcyB3aGV0aGVyIGEgc2VydmljZSBjYW4gdGFr\
        ZSBjYWxscy4KCkMKBAQAAgAaOyBGdWxsIG5hbWUgb2YgYSBzZXJ2aWNlOyBlbXB0eSBhc2tzIGZvciB0aGUgd2hv\
        bGUgcHJvY2Vzcy4KCjEKAgQBGisgQW5zd2VycyB3aGV0aGVyIGEgc2VydmljZSBjYW4gdGFrZSBjYWxscy4KChwK\
        BAQBBAAaFCBDYW4gaXQgdGFrZSBjYWxscz8KChYKBgQBBAACABoMIE5vdCBrbm93bi4KChgKBgQBBAACARoOIFRh\
        a2VzIGNhbGxzLgoKQwoGBAEEAAICGjkgU3RhcnRpbmcsIGRyYWluaW5nLCBvciB3aXRob3V0IHNvbWV0aGluZyB0\
        aGF0IGl0IG5lZWRzLgoKLQoGBAEEAAIDGiMgT25seSBmcm9tIFdhdGNoOiBubyBzdWNoIHNlcnZpY2UuCgojCgQE\
        AQIAGhsgVGhlIHN0YXRlIGF0IHRoaXMgbW9tZW50LgoKMAoCBgAaKiBIZWFsdGggb2YgYSBwcm9jZXNzIGFuZCBv\
        ZiBpdHMgc2VydmljZXMuCgpCCgQGAAIAGjogTk9UX0ZPVU5EIGZvciBhIHNlcnZpY2UgdGhhdCB0aGlzIHByb2Nl\
        c3MgZG9lcyBub3QgaGF2ZS4KYgZwcm90bzM=
        """
}
