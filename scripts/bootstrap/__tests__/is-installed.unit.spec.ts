import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { isInstalled } from "../is-installed.mjs"

type Packages = Record<string, { version?: string; optional?: boolean }>

const LOCKED: Packages = {
  "": { version: "0.1.0" },
  backend: { version: "0.1.0" },
  "node_modules/zod": { version: "4.6.7" },
  "node_modules/for-another-machine": { version: "1.0.0", optional: true },
}

describe("whether the packages are there", () => {
  const aClone = (installed?: Packages) => {
    const root = mkdtempSync(join(tmpdir(), "coopstore-clone-"))
    write(join(root, "package-lock.json"), LOCKED)
    if (installed) {
      mkdirSync(join(root, "node_modules"))
      write(join(root, "node_modules/.package-lock.json"), installed)
    }
    return root
  }
  const write = (file: string, packages: Packages) =>
    writeFileSync(file, JSON.stringify({ packages }))

  const installed: Packages = {
    backend: { version: "0.1.0" },
    "node_modules/zod": { version: "4.6.7" },
  }

  it("is no in a fresh clone", () => {
    expect(isInstalled(aClone())).toBe(false)
  })

  it("is yes when npm ran by hand, whatever other machines need", () => {
    expect(isInstalled(aClone(installed))).toBe(true)
  })

  it("is no when a package is new, though npm ran after the lockfile was written", () => {
    const older = { backend: { version: "0.1.0" } }
    expect(isInstalled(aClone(older))).toBe(false)
  })

  it("is no when a package has another version", () => {
    const older = { ...installed, "node_modules/zod": { version: "4.6.6" } }
    expect(isInstalled(aClone(older))).toBe(false)
  })
})
