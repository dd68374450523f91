import NIOPosix

/// Tasks that stay on one event loop, as handlers do: calls that they make need no change of
/// thread.
package enum LoopTasks {
    /// Runs tasks on the next loop of the group.
    package static func executor(of group: MultiThreadedEventLoopGroup) -> any TaskExecutor {
        LoopExecutor.of(group.next())
    }
}
