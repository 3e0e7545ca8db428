import { readFileSync } from "node:fs"
import { join } from "node:path"

const ROOT = join(__dirname, "../../..")
const read = (file: string) => readFileSync(join(ROOT, file), "utf8")

// Set by Node's own tools, never by a person.
const UNEXPLAINED = ["NODE_ENV"]

describe(".env.example", () => {
  it.each([
    "scripts/shop/environment.ts",
    "backend/src/env.ts",
    "storefront/env.ts",
  ])("explains every variable that %s reads", (file) => {
    const names = [...read(file).matchAll(/^ +([A-Z][A-Z0-9_]+):/gm)]
      .map(([, name]) => String(name))
      .filter((name) => !UNEXPLAINED.includes(name))
    const example = read(".env.example")

    expect(names.length).toBeGreaterThan(5)
    expect(
      names.filter((name) => !new RegExp(`^(# )?${name}=`, "m").test(example))
    ).toEqual([])
  })
})
