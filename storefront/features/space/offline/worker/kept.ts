/** Screens of the signed-in person, as they were last seen. */
export const PAGES = "space-pages"

/** Scripts, styles and fonts, whose addresses change with their content. */
export const ASSETS = "space-assets-1"

/** Pictures, the oldest of which make room for new ones. */
export const PICTURES = "space-pictures"

/** Screens that the worker is asked to keep ahead of time. */
export type KeepMessage = { type: "keep"; paths: string[] }

/** Whether a message is one of this kind; only the space's own pages speak. */
export function isKeepMessage(message: unknown): message is KeepMessage {
  return (
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    message.type === "keep" &&
    "paths" in message &&
    Array.isArray(message.paths) &&
    message.paths.every((path) => typeof path === "string")
  )
}
