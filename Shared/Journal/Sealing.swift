import CSodium

/// Authenticated encryption (XChaCha20-Poly1305) and keyed hashes (BLAKE2b), by libsodium.
///
///     sealed = nonce, 24 bytes | ciphertext | tag, 16 bytes
enum Sealing {
    static let keyBytes = Int(crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
    private static let nonceBytes = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
    private static let tagBytes = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)

    /// Once per process, before anything else of the library.
    private static let isReady = sodium_init() >= 0

    static func randomBytes(_ count: Int) -> [UInt8] {
        precondition(isReady, "libsodium finds no source of random numbers")
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }

    /// - Parameter context: what it belongs to; opening it elsewhere fails.
    static func seal(_ plain: [UInt8], key: [UInt8], context: [UInt8]) -> [UInt8] {
        precondition(key.count == keyBytes)
        let nonce = randomBytes(nonceBytes)
        var cipher = [UInt8](repeating: 0, count: plain.count + tagBytes)
        var length: UInt64 = 0
        crypto_aead_xchacha20poly1305_ietf_encrypt(
            &cipher, &length, plain, UInt64(plain.count), context, UInt64(context.count), nil,
            nonce,
            key)
        return nonce + cipher.prefix(Int(length))
    }

    /// Nil where it is not what was sealed with this key and context.
    static func open(_ sealed: [UInt8], key: [UInt8], context: [UInt8]) -> [UInt8]? {
        precondition(isReady, "libsodium finds no source of random numbers")
        guard key.count == keyBytes, sealed.count >= nonceBytes + tagBytes else { return nil }
        let cipher = Array(sealed[nonceBytes...])
        var plain = [UInt8](repeating: 0, count: max(1, cipher.count - tagBytes))
        var length: UInt64 = 0
        let outcome = crypto_aead_xchacha20poly1305_ietf_decrypt(
            &plain, &length, nil, cipher, UInt64(cipher.count), context, UInt64(context.count),
            Array(sealed[..<nonceBytes]), key)
        return outcome == 0 ? Array(plain.prefix(Int(length))) : nil
    }

    /// A hash that only those can make who have the key: a name for what must not be told.
    static func keyedHash(_ bytes: [UInt8], key: [UInt8], count: Int = 16) -> [UInt8] {
        precondition(isReady, "libsodium finds no source of random numbers")
        var hash = [UInt8](repeating: 0, count: count)
        crypto_generichash(&hash, count, bytes, UInt64(bytes.count), key, key.count)
        return hash
    }
}
