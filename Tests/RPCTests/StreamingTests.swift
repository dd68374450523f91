import Messages
import NIOPosix
import RPC
import TestKit
import Testing

@Suite("Streaming calls over real sockets", .timeLimit(.minutes(5)))
struct StreamingTests {
    @Test("Responses arrive in order, all of them, and then the end", arguments: [0, 1, 20_000])
    func serverStreaming(count: Int32) async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let stream = try await running.client.serverStreaming(
                Streams.count, Loan(loanID: "L", termMonths: count))
            var next: Int64 = 0
            for try await loan in stream {
                #expect(loan.loanID == "L" && loan.interestPaidFen == next)
                next += 1
            }
            #expect(next == count)
            #expect(try await stream.next() == nil)
        }
    }

    @Test("Requests arrive, all of them, and the response comes after the last")
    func clientStreaming() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let call = try await running.client.clientStreaming(Streams.sum)
            for number in 0..<20_000 {
                try await call.write(Loan(loanID: "row", interestPaidFen: Int64(number)))
            }
            let sum = try await call.finish()
            #expect(sum == Loan(termMonths: 20_000, interestPaidFen: 199_990_000))
        }
    }

    @Test("Both sides talk in turn, and the end of one is not the end of the other")
    func pingPong() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let call = try await running.client.bidirectional(Streams.echo)
            for number in 0..<100 {
                let loan = Loan(loanID: String(repeating: "x", count: number * 997))
                try await call.write(loan)
                #expect(try await call.responses.next() == loan)
            }
            call.finish()
            #expect(try await call.responses.next() == nil)
        }
    }

    @Test("Both sides send at once, far more than either's window")
    func fullDuplex() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let call = try await running.client.bidirectional(Streams.echo)
            async let writing: Void = {
                for number in 0..<2000 {
                    try await call.write(
                        Loan(
                            loanID: String(repeating: "x", count: 1000),
                            interestPaidFen: Int64(number)))
                }
                call.finish()
            }()
            var next: Int64 = 0
            for try await loan in call.responses {
                #expect(loan.interestPaidFen == next)
                next += 1
            }
            try await writing
            #expect(next == 2000)
        }
    }

    @Test("Many streams on one connection each get their own messages")
    func multiplexed() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let client = RPCClient(
                running.endpoint, identity: EchoServer.anyone, group: EchoServer.oneLoop,
                defaultTimeout: .seconds(60))
            try await withThrowingTaskGroup { group in
                for number in 0..<200 {
                    group.addTask {
                        let stream = try await client.serverStreaming(
                            Streams.count, Loan(loanID: "L-\(number)", termMonths: 300))
                        var count = 0
                        for try await loan in stream {
                            #expect(loan.loanID == "L-\(number)")
                            count += 1
                        }
                        #expect(count == 300)
                    }
                }
                try await group.waitForAll()
            }
            await client.close()
        }
    }

    @Test("A batch is what is there, at most so many; nothing that is there waits for more")
    func batches() async throws {
        let streams = Streams()
        try await EchoServer.with(streams: streams) { (running: EchoServer) async throws in
            let client = RPCClient(
                running.endpoint, identity: EchoServer.anyone, group: EchoServer.oneLoop,
                defaultTimeout: .seconds(60))
            let call = try await client.bidirectional(Streams.lateBatches)
            for _ in 0..<5 { try await call.write(Loan(loanID: "L")) }
            // On the same connection: the five are there when this one is answered.
            _ = try await client.call(Echo.echo, Loan())
            await streams.gate.open()
            #expect(try await call.responses.next()?.termMonths == 3)
            #expect(try await call.responses.next()?.termMonths == 2)
            try await call.write(Loan(loanID: "L"))
            #expect(try await call.responses.next()?.termMonths == 1)
            call.finish()
            #expect(try await call.responses.next() == nil)
            await client.close()
        }
    }

    @Test("A reader that takes nothing stops its writer at the window, and nobody else")
    func slowReader() async throws {
        let streams = Streams()
        try await EchoServer.with(streams: streams) { (running: EchoServer) async throws in
            let client = RPCClient(
                running.endpoint, identity: EchoServer.anyone, group: EchoServer.oneLoop,
                defaultTimeout: .seconds(60))
            let text = String(repeating: "x", count: 1000)
            let stream = try await client.serverStreaming(
                Streams.count, Loan(loanID: text, termMonths: 1000))
            // The window of 128 KiB holds 128 messages of somewhat more than 1,000 bytes.
            while streams.written.value < 128 { await Task.yield() }
            for _ in 0..<100 {
                #expect(try await client.call(Echo.echo, Loan(loanID: "L")).loanID == "L")
            }
            let quick = try await client.serverStreaming(Streams.count, Loan(termMonths: 1000))
            for try await _ in quick {}
            #expect(streams.written.value <= 1130, "the slow one's writer waits")
            var count = 0
            for try await _ in stream { count += 1 }
            #expect(count == 1000)
            await client.close()
        }
    }

    @Test("A handler that takes nothing stops the client's writer at the window")
    func slowHandler() async throws {
        let streams = Streams()
        try await EchoServer.with(streams: streams) { (running: EchoServer) async throws in
            let call = try await running.client.clientStreaming(Streams.lateSum)
            let sent = Streams.Counter()
            let loan = Loan(loanID: String(repeating: "x", count: 1000), interestPaidFen: 1)
            let writing = Task {
                for _ in 0..<1000 {
                    try await call.write(loan)
                    sent.increase()
                }
                return try await call.finish()
            }
            await streams.begun.passed()
            while sent.value < 128 { await Task.yield() }
            for _ in 0..<100 { _ = try await running.call(Echo.echo, Loan()) }
            #expect(sent.value < 135)
            await streams.gate.open()
            #expect(try await writing.value.termMonths == 1000)
        }
    }

    @Test(
        "Streams that stand still fill the connection's window; the next goes on when one is read")
    func connectionWindow() async throws {
        let streams = Streams()
        try await EchoServer.with(streams: streams) { (running: EchoServer) async throws in
            let client = RPCClient(
                running.endpoint, identity: EchoServer.anyone, group: EchoServer.oneLoop,
                defaultTimeout: .seconds(60))
            let text = String(repeating: "x", count: 16_300)
            var open: [MessageStream<Loan>] = []
            for _ in 0..<140 {
                open.append(
                    try await client.serverStreaming(
                        Streams.count, Loan(loanID: text, termMonths: 100)))
            }
            // 16 MiB in messages of just under 16 KiB.
            while streams.written.value < 1024 { await Task.yield() }
            #expect(try await client.call(Echo.echo, Loan(loanID: "L")).loanID == "L")
            try await withThrowingTaskGroup { group in
                for stream in open {
                    group.addTask {
                        var count = 0
                        for try await _ in stream { count += 1 }
                        return count
                    }
                }
                for try await count in group { #expect(count == 100) }
            }
            await client.close()
        }
    }

    @Test("Many calls that each took less than half a window keep no credit of their connection")
    func smallTakings() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let client = RPCClient(
                running.endpoint, identity: EchoServer.anyone, group: EchoServer.oneLoop,
                defaultTimeout: .seconds(60))
            // 400 calls of 48 KiB each, which is more than the 16 MiB of a connection.
            let loan = Loan(loanID: String(repeating: "x", count: 16_300), termMonths: 3)
            try await withThrowingTaskGroup(of: MessageStream<Loan>.self) { group in
                for _ in 0..<400 {
                    group.addTask {
                        let stream = try await client.serverStreaming(Streams.linger, loan)
                        // The fourth does not come; whoever waits for it has taken the others.
                        for _ in 0..<3 { #expect(try await stream.next() != nil) }
                        return stream
                    }
                }
                var open: [MessageStream<Loan>] = []
                for try await stream in group { open.append(stream) }
                #expect(open.count == 400)
            }
            await client.close()
        }
    }

    @Test("What came before a failure is delivered, then the failure with its details")
    func trailingStatus() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let stream = try await running.client.serverStreaming(Streams.breakOff, Loan())
            for number in 0..<3 {
                #expect(try await stream.next()?.interestPaidFen == Int64(number))
            }
            for _ in 0..<2 {
                let error = await #expect(throws: RPCError.self) { try await stream.next() }
                #expect(error?.code == .invalidArgument)
                #expect(error?.violations.first?.field == "rows[3]")
                #expect(error?.retryAfterMilliseconds == 1500)
            }
        }
    }

    @Test("A server that ends the call early ends the client's writing")
    func earlyEnd() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let call = try await running.client.clientStreaming(Streams.first)
            let loan = Loan(loanID: String(repeating: "x", count: 1000))
            let error = await #expect(throws: RPCError.self) {
                while true { try await call.write(loan) }
            }
            #expect(error?.code == .cancelled)
            #expect(try await call.finish() == loan)
        }
    }

    @Test("A message after finish is refused")
    func afterFinish() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let call = try await running.client.bidirectional(Streams.echo)
            try await call.write(Loan(loanID: "L"))
            call.finish()
            let error = await #expect(throws: RPCError.self) { try await call.write(Loan()) }
            #expect(error?.message.contains("after the last one") == true)
            #expect(try await call.responses.next()?.loanID == "L")
            #expect(try await call.responses.next() == nil)
        }
    }

    @Test("A message larger than the window passes")
    func largerThanWindow() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let call = try await running.client.bidirectional(Streams.echo)
            let loan = Loan(loanID: String(repeating: "x", count: 3 << 20))
            for _ in 0..<3 {
                try await call.write(loan)
                #expect(try await call.responses.next() == loan)
            }
        }
    }

    @Test("A message over the frame limit is refused to its writer, and the stream goes on")
    func tooLarge() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let stream = try await running.client.serverStreaming(Streams.large, Loan())
            let text = try await stream.next()?.loanID
            #expect(text?.contains("MESSAGE_TOO_LARGE") == true)
            #expect(try await stream.next() == nil)
            let call = try await running.client.bidirectional(Streams.echo)
            let error = await #expect(throws: RPCError.self) {
                try await call.write(Loan(loanID: String(repeating: "x", count: 5 << 20)))
            }
            #expect(error?.reason == .messageTooLarge)
            try await call.write(Loan(loanID: "L"))
            #expect(try await call.responses.next()?.loanID == "L")
        }
    }
}

@Suite("How streaming calls are given up", .timeLimit(.minutes(5)))
struct StreamEndingTests {
    @Test("A stream that is dropped gives its call up: the handler's writing ends")
    func dropped() async throws {
        let streams = Streams()
        try await EchoServer.with(streams: streams) { (running: EchoServer) async throws in
            do {
                let stream = try await running.client.serverStreaming(
                    Streams.count, Loan(loanID: "L", termMonths: .max))
                #expect(try await stream.next()?.loanID == "L")
            }
            await streams.stopped.passed()
            #expect(streams.ending.value?.code == .cancelled)
        }
    }

    @Test("Cancel ends the handler's waiting, and the client's")
    func cancelled() async throws {
        let streams = Streams()
        try await EchoServer.with(streams: streams) { (running: EchoServer) async throws in
            let call = try await running.client.bidirectional(Streams.listen)
            await streams.begun.passed()
            call.cancel()
            await streams.stopped.passed()
            #expect(streams.ending.value?.code == .cancelled)
            let error = await #expect(throws: RPCError.self) { try await call.responses.next() }
            #expect(error?.code == .cancelled)
        }
    }

    @Test("A task that is cancelled while it waits for a message gives the call up")
    func cancelledTask() async throws {
        let streams = Streams()
        try await EchoServer.with(streams: streams) { (running: EchoServer) async throws in
            let call = try await running.client.bidirectional(Streams.listen)
            let reading = Task { try await call.responses.next() }
            await streams.begun.passed()
            reading.cancel()
            await streams.stopped.passed()
            await #expect(throws: RPCError.self) { try await reading.value }
        }
    }

    @Test("A task that is cancelled while it waits for credit stops waiting; the call goes on")
    func cancelledWriter() async throws {
        let streams = Streams()
        try await EchoServer.with(streams: streams) { (running: EchoServer) async throws in
            let call = try await running.client.clientStreaming(Streams.lateSum)
            let sent = Streams.Counter()
            let writing = Task {
                while true {
                    try await call.write(
                        Loan(loanID: String(repeating: "x", count: 10_000), interestPaidFen: 1))
                    sent.increase()
                }
            }
            while sent.value < 13 { await Task.yield() }
            writing.cancel()
            await #expect(throws: RPCError.self) { try await writing.value }
            await streams.gate.open()
            #expect(try await call.finish().termMonths == Int32(sent.value))
        }
    }

    @Test("The deadline is that of the whole call, on both ends")
    func deadline() async throws {
        let streams = Streams()
        try await EchoServer.with(streams: streams) { (running: EchoServer) async throws in
            _ = try await running.call(Echo.echo, Loan())
            let error = await #expect(throws: RPCError.self) {
                let call = try await running.client.bidirectional(
                    Streams.listen, options: .init(deadline: .after(.milliseconds(50))))
                return try await call.responses.next()
            }
            #expect(error?.code == .deadlineExceeded)
            // On a busy machine it may have passed before the call was on its way.
            if await streams.begun.isOpen { await streams.stopped.passed() }
        }
    }

    @Test("A server that is gone ends its streams")
    func connectionLost() async throws {
        let streams = Streams()
        let running = try await EchoServer.start(streams: streams)
        let call = try await running.client.bidirectional(Streams.listen)
        await streams.begun.passed()
        await running.server.drain(within: .zero)
        let error = await #expect(throws: RPCError.self) { try await call.responses.next() }
        #expect(error?.reason == .connectionLost)
        await running.stop()
    }

    @Test("A server that drains lets its streams finish, and takes no new one")
    func drain() async throws {
        let running = try await EchoServer.start()
        let call = try await running.client.bidirectional(Streams.echo)
        try await call.write(Loan(loanID: "1"))
        #expect(try await call.responses.next()?.loanID == "1")
        let draining = Task { await running.server.drain(within: .seconds(60)) }
        // Refused as soon as the server drains, and its port is closed by then.
        while (try? await running.client.bidirectional(Streams.echo)) != nil {
            await Task.yield()
        }
        for number in 0..<1000 {
            let loan = Loan(loanID: String(repeating: "x", count: number))
            try await call.write(loan)
            #expect(try await call.responses.next() == loan)
        }
        call.finish()
        #expect(try await call.responses.next() == nil)
        await draining.value
        await running.client.close()
    }

    @Test("A method that streams is refused at a door that carries unary calls only")
    func otherDoor() async throws {
        try await EchoServer.with { (running: EchoServer) async throws in
            let error = await #expect(throws: RPCError.self) {
                try await running.server.answer(
                    Streams.count.path, [], .init(principal: EchoServer.anyone))
            }
            #expect(error?.code == .unimplemented)
        }
    }
}
