import Testing
import Values

/// FIPS 180-4 examples and NIST's short and long message vectors.
@Suite("SHA-256")
struct SHA256Tests {
    @Test(
        "NIST's messages have NIST's hashes",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopq"
                    + "klmnopqrlmnopqrsmnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
        ])
    func vectors(message: String, digest: String) {
        #expect(SHA256.hexadecimal(message.utf8) == digest)
    }

    @Test("A million times the letter a")
    func million() {
        #expect(
            SHA256.hexadecimal(repeatElement(UInt8(ascii: "a"), count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test("Bytes added in pieces hash like bytes added at once, around each block boundary")
    func pieces() {
        for count in [1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128] {
            let bytes = (0..<count).map { UInt8($0) }
            for cut in 0...count {
                var hash = SHA256()
                hash.update(bytes[..<cut])
                hash.update(bytes[cut...])
                #expect(hash.finalize() == SHA256.hash(bytes))
            }
        }
    }
}
