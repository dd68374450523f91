import NIOCore
import Testing

@testable import RPC

@Suite("The addresses of an upstream")
struct AddressBookTests {
    private let start = ContinuousClock.now
    private let name = Endpoint(host: "finance.test", port: 7102)

    private struct NoAnswer: Error {}

    private func address(_ host: String, _ port: Int = 7102) throws -> SocketAddress {
        try SocketAddress(ipAddress: host, port: port)
    }

    private func lookUps(
        of book: inout AddressBook, at now: ContinuousClock.Instant
    ) -> [Endpoint] {
        book.beginLookups(at: now)
    }

    @Test("An upstream is read with commas between its addresses, and every one must be right")
    func parsing() {
        #expect(
            Upstream(parsing: "a:1,[::1]:2")?.endpoints == [
                Endpoint(host: "a", port: 1), Endpoint(host: "::1", port: 2),
            ])
        #expect(Upstream(parsing: "a:1,[::1]:2")?.description == "a:1,[::1]:2")
        for text in ["", ",", "a:1,", "a:1,b", "a:1,b:x"] {
            #expect(Upstream(parsing: text) == nil)
        }
    }

    @Test("Addresses that are written out are known at once and never looked up")
    func literal() throws {
        var book = AddressBook(Upstream(parsing: "127.0.0.1:1,[::1]:2")!)
        #expect(try book.addresses == [address("127.0.0.1", 1), address("::1", 2)])
        #expect(!book.hasNames)
        #expect(lookUps(of: &book, at: start).isEmpty)
    }

    @Test("A name stands for all its addresses, whichever family they are of")
    func bothFamilies() throws {
        var book = AddressBook(Upstream(name))
        #expect(book.addresses.isEmpty)
        #expect(lookUps(of: &book, at: start) == [name])
        #expect(book.isAwaited)
        let found = try [address("192.0.2.1"), address("2001:db8::1")]
        book.take(.success(found), of: name)
        #expect(!book.isAwaited)
        #expect(book.addresses == found)
    }

    @Test("A name is looked up once at a time, and at most once a second")
    func floor() {
        var book = AddressBook(Upstream(name))
        #expect(lookUps(of: &book, at: start) == [name])
        #expect(lookUps(of: &book, at: start + .seconds(5)).isEmpty)
        book.take(.failure(NoAnswer()), of: name)
        #expect(lookUps(of: &book, at: start + .milliseconds(999)).isEmpty)
        #expect(lookUps(of: &book, at: start + .seconds(1)) == [name])
    }

    @Test("A lookup that fails, or finds nothing, keeps the addresses that were found before")
    func keeping() throws {
        var book = AddressBook(Upstream(name))
        _ = book.beginLookups(at: start)
        let found = try [address("192.0.2.1")]
        book.take(.success(found), of: name)
        for result: Result<[SocketAddress], any Error> in [.failure(NoAnswer()), .success([])] {
            book.take(result, of: name)
            #expect(book.addresses == found)
            #expect(book.failure != nil)
        }
        let later = try [address("192.0.2.2")]
        book.take(.success(later), of: name)
        #expect(book.addresses == later)
        #expect(book.failure == nil)
    }

    @Test("The system finds both families of localhost, and says which name it does not know")
    func system() async throws {
        let local = try await SystemResolver().addresses(of: Endpoint(host: "localhost", port: 7))
        let expected = try address("127.0.0.1", 7)
        #expect(local.contains(expected))
        let error = await #expect(throws: HostUnknown.self) {
            try await SystemResolver().addresses(of: Endpoint(host: "no.such.invalid", port: 7))
        }
        #expect(error?.description.hasPrefix("no.such.invalid: ") == true)
    }
}
