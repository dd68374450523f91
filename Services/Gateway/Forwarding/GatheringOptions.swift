import RPC

extension ServerContext {
    /// Options for calls whose answers are put together here. They end a little before the caller's
    /// deadline, so that what arrived still leaves in time: 200 milliseconds, and of a short time at
    /// most a fifth.
    var gatheringOptions: CallOptions {
        var options = onwardOptions
        let left = (deadline ?? .after(Self.timeoutWithoutDeadline)).remaining
        options.deadline = .after(left - min(.milliseconds(200), left / 5))
        return options
    }

    /// For callers that set no deadline.
    private static let timeoutWithoutDeadline = Duration.seconds(2)
}
