/** A decoded form value: text, a list, or a record of more. */
export type FormValue = string | FormValue[] | FormRecord
export type FormRecord = { [name: string]: FormValue }

const MAX_DEPTH = 6

type Branch = Map<string, string | Branch>

/** Decodes a form body with nested brackets, `a[b][0]=c`, as Stripe does. */
export function decodeForm(body: string): FormRecord {
  const root: Branch = new Map()
  for (const [name, value] of new URLSearchParams(body)) {
    graft(root, splitName(name), value)
  }
  return toRecord(root)
}

/** Tells a record from text and lists. */
export function isRecord(value: FormValue | undefined): value is FormRecord {
  return typeof value === "object" && !Array.isArray(value)
}

function splitName(name: string): string[] {
  const [head = "", ...rest] = name.split("[")
  return [head, ...rest.map((part) => part.replace(/\]$/, ""))].slice(
    0,
    MAX_DEPTH
  )
}

function graft(root: Branch, path: string[], value: string): void {
  let branch = root
  for (const part of path.slice(0, -1)) {
    const key = part || String(branch.size)
    const next = branch.get(key)
    const child: Branch = next instanceof Map ? next : new Map()
    branch.set(key, child)
    branch = child
  }
  branch.set(path.at(-1) || String(branch.size), value)
}

function toValue(node: string | Branch): FormValue {
  if (typeof node === "string") {
    return node
  }
  const keys = [...node.keys()]
  return keys.every((key) => /^\d+$/.test(key))
    ? [...node.values()].map(toValue)
    : toRecord(node)
}

function toRecord(branch: Branch): FormRecord {
  return Object.fromEntries(
    [...branch].map(([key, node]) => [key, toValue(node)])
  )
}
