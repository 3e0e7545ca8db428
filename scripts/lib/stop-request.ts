const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const

/**
 * Calls once when somebody asks this process to stop: by Ctrl-C, by a signal,
 * or by ending the process that started it. Later requests are ignored.
 */
export function onStopRequest(stop: () => Promise<void>): void {
  let asked = false
  const once = () => {
    if (asked) return
    asked = true
    void stop()
  }
  for (const signal of SIGNALS) process.on(signal, once)
  process.once("disconnect", once)
}
