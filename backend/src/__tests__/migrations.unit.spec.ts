import { globSync } from "node:fs"
import { basename, join } from "node:path"

const ROOT = join(__dirname, "../../..")

describe("migrations", () => {
  // Medusa remembers migrations of all modules by name alone: the second one
  // of a name would be taken for done, and its tables would be missing.
  it("have names of their own, over all plugins", () => {
    const names = globSync("plugins/*/src/modules/*/migrations/Migration*.ts", {
      cwd: ROOT,
    }).map((file) => basename(file))
    const twice = names.filter((name, index) => names.indexOf(name) !== index)

    expect(names.length).toBeGreaterThan(0)
    expect(twice).toEqual([])
  })
})
