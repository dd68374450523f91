import NIOCore
import NIOEmbedded

@testable import RPC

/// One direction of the pipe between two connections: what one end has written and the other has
/// not got yet. It stands at the network's end of its channel's pipeline.
final class SimulatedPipe: ChannelOutboundHandler {
    typealias OutboundIn = ByteBuffer

    private var written = CircularBuffer<(bytes: ByteBuffer, promise: EventLoopPromise<Void>?)>()
    /// Its writer sends nothing more.
    private(set) var isEnding = false
    private(set) var carriedBytes = 0

    var isEmpty: Bool { written.isEmpty }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !isEnding else { return promise?.fail(ChannelError.ioOnClosedChannel) ?? () }
        written.append((unwrapOutboundIn(data), promise))
    }

    func flush(context: ChannelHandlerContext) {}

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        isEnding = true
        if mode == .output {
            promise?.succeed(())
        } else {
            context.close(mode: mode, promise: promise)
        }
    }

    /// Up to so many bytes, in order; empty writes are over by that.
    func take(_ most: Int) -> ByteBuffer {
        var taken = ByteBuffer()
        while var first = written.first {
            var part = first.bytes.readSlice(
                length: min(first.bytes.readableBytes, most - taken.readableBytes))
            if var part { taken.writeBuffer(&part) }
            part = nil
            guard first.bytes.readableBytes == 0 else {
                written[written.startIndex] = first
                break
            }
            written.removeFirst()
            first.promise?.succeed(())
        }
        carriedBytes += taken.readableBytes
        return taken
    }

    /// What is on its way is lost.
    func lose() {
        isEnding = true
        let lost = written
        written = CircularBuffer()
        for write in lost { write.promise?.fail(ChannelError.ioOnClosedChannel) }
    }
}

extension EmbeddedChannel {
    /// As the connection last asked for.
    var isReading: Bool {
        for option in options.reversed() where option.option is ChannelOptions.Types.AutoReadOption
        {
            return option.value as? Bool ?? true
        }
        return true
    }
}

/// Runs the tasks of callers one step at a time, in an order that the schedule chooses.
final class StepExecutor: TaskExecutor, @unchecked Sendable {  // one thread
    private var jobs: [UnownedJob] = []

    var isIdle: Bool { jobs.isEmpty }

    func enqueue(_ job: consuming ExecutorJob) { jobs.append(UnownedJob(job)) }

    func step(_ random: inout SplitMix64) {
        guard !jobs.isEmpty else { return }
        jobs.remove(at: random.below(jobs.count)).runSynchronously(on: asUnownedTaskExecutor())
    }
}

extension SplitMix64 {
    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// True once in so many times.
    mutating func once(in count: Int) -> Bool { below(count) == 0 }
}
