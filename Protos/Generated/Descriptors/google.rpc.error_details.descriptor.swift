// Generated from Protos/google/rpc/error_details.proto by Protos/Generator. Do not edit.

extension AllDescriptors {
    static let googleRpcErrorDetails = """
        Ch5nb29nbGUvcnBjL2Vycm9yX2RldGFpbHMucHJvdG8SCmdvb2dsZS5ycGMaHmdvb2dsZS9wcm90b2J1Zi9kdXJh\
        dGlvbi5wcm90byK5AQoJRXJyb3JJbmZvEhYKBnJlYXNvbhgBIAEoCVIGcmVhc29uEhYKBmRvbWFpbhgCIAEoCVIG\
        ZG9tYWluEj8KCG1ldGFkYXRhGAMgAygLMiMuZ29vZ2xlLnJwYy5FcnJvckluZm8uTWV0YWRhdGFFbnRyeVIIbWV0\
        YWRhdGEaOwoNTWV0YWRhdGFFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgB\
        IkcKCVJldHJ5SW5mbxI6CgtyZXRyeV9kZWxheRgBIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIKcmV0\
        cnlEZWxheSKoAQoKQmFkUmVxdWVzdBJQChBmaWVsZF92aW9sYXRpb25zGAEgAygLMiUuZ29vZ2xlLnJwYy5CYWRS\
        ZXF1ZXN0LkZpZWxkVmlvbGF0aW9uUg9maWVsZFZpb2xhdGlvbnMaSAoORmllbGRWaW9sYXRpb24SFAoFZmllbGQY\
        ASABKAlSBWZpZWxkEiAKC2Rlc2NyaXB0aW9uGAIgASgJUgtkZXNjcmlwdGlvbiK9AQoTUHJlY29uZGl0aW9uRmFp\
        bHVyZRJJCgp2aW9sYXRpb25zGAEgAygLMikuZ29vZ2xlLnJwYy5QcmVjb25kaXRpb25GYWlsdXJlLlZpb2xhdGlv\
        blIKdmlvbGF0aW9ucxpbCglWaW9sYXRpb24SEgoEdHlwZRgBIAEoCVIEdHlwZRIYCgdzdWJqZWN0GAIgASgJUgdz\
        dWJqZWN0EiAKC2Rlc2NyaXB0aW9uGAMgASgJUgtkZXNjcmlwdGlvbkrwBgpgCgEMGlsgV2hhdCB3ZW50IHdyb25n\
        LCBpbiBhIGZvcm0gdGhhdCBwcm9ncmFtcyBjYW4gYWN0IG9uICh0aGUgc3Vic2V0IG9mIGdvb2dsZS5ycGMgdXNl\
        ZCBoZXJlKS4KCjAKAgQAGiogV2h5IGEgY2FsbCBmYWlsZWQsIGFzIGEgc3RhYmxlIGNvbnN0YW50LgoKNQoEBAAC\
        ABotIFVQUEVSX1NOQUtFX0NBU0UsIHVuaXF1ZSB3aXRoaW4gdGhlIGRvbWFpbi4KCikKBAQAAgEaISBXaG8gZ2l2\
        ZXMgdGhlIHJlYXNvbjogYHFpbmdrZWAuCgo/CgQEAAICGjcgRnVydGhlciBmYWN0cyBieSBuYW1lOiB0aGUgbWV0\
        aG9kLCB0aGUgbGltaXQsIHRoZSBpZC4KCigKAgQBGiIgSG93IGxvbmcgdG8gd2FpdCBiZWZvcmUgYSByZXRyeS4K\
        CiIKBAQBAgAaGiBXYWl0IGF0IGxlYXN0IHRoaXMgbG9uZy4KCi0KAgQCGicgRmllbGRzIG9mIHRoZSByZXF1ZXN0\
        IHRoYXQgYXJlIHdyb25nLgoKGgoEBAIDABoSIE9uZSB3cm9uZyBmaWVsZC4KCjsKBgQCAwACABoxIFBhdGggb2Yg\
        dGhlIGZpZWxkOiBgbG9hbi5ldmVudHNbMl0uYW1vdW50X2ZlbmAuCgozCgYEAgMAAgEaKSBXaGF0IHdhcyBmb3Vu\
        ZCBhbmQgd2hhdCB3b3VsZCBiZSByaWdodC4KCioKBAQCAgAaIiBBbGwgb2YgdGhlbSwgbm90IG9ubHkgdGhlIGZp\
        cnN0LgoKNQoCBAMaLyBXaGF0IGhhcyB0byBob2xkIGJlZm9yZSB0aGUgY2FsbCBjYW4gc3VjY2VlZC4KCicKBAQD\
        AwAaHyBPbmUgdGhpbmcgdGhhdCBkb2VzIG5vdCBob2xkLgoKMwoGBAMDAAIAGikgS2luZCBvZiBwcmVjb25kaXRp\
        b24sIFVQUEVSX1NOQUtFX0NBU0UuCgoxCgYEAwMAAgEaJyBXaGF0IGl0IGlzIGFib3V0OiB0aGUgY2FzZSwgdGhl\
        IGxvYW4uCgogCgYEAwMAAgIaFiBXaGF0IHdvdWxkIGJlIHJpZ2h0LgoKFgoEBAMCABoOIEFsbCBvZiB0aGVtLgpi\
        BnByb3RvMw==
        """
}
