/**
 * Registers the worker of a space; undefined where there is none: cooperatives
 * work in Morocco's market. Written out three times, because the compiler finds
 * the worker by its call and asks for a scope that it can read there.
 */
export function registerWorker(
  scope: string
): Promise<ServiceWorkerRegistration> | undefined {
  switch (scope) {
    case "/ar-ma/espace":
      return navigator.serviceWorker.register(
        new URL("./worker/service-worker.ts", import.meta.url),
        { scope: "/ar-ma/espace" }
      )
    case "/fr-ma/espace":
      return navigator.serviceWorker.register(
        new URL("./worker/service-worker.ts", import.meta.url),
        { scope: "/fr-ma/espace" }
      )
    case "/en-ma/espace":
      return navigator.serviceWorker.register(
        new URL("./worker/service-worker.ts", import.meta.url),
        { scope: "/en-ma/espace" }
      )
    default:
      return undefined
  }
}
