const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"]

/**
 * Calls with a signal's name whenever somebody asks this process to stop; the
 * answer ends the listening.
 */
export function onStopRequest(stop) {
  for (const signal of SIGNALS) process.on(signal, stop)
  const watch = watchNpm(stop)
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop)
    clearInterval(watch)
  }
}

/**
 * A signal to npm ends the shell between npm and this process, and goes no
 * further: the change of parent is all that is seen of it here.
 */
function watchNpm(stop) {
  if (!process.env.npm_lifecycle_event) return undefined
  const parent = process.ppid
  const watch = () => {
    if (process.ppid !== parent) stop("SIGTERM")
  }
  return setInterval(watch, 500).unref()
}
