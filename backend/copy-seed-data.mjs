import { cpSync } from "node:fs"

// `medusa build` compiles code only; the seed reads these files beside it.
for (const folder of ["catalogue", "images"]) {
  cpSync(`src/seed/${folder}`, `.medusa/server/src/seed/${folder}`, {
    recursive: true,
    filter: (path) => !path.endsWith(".ts"),
  })
}
