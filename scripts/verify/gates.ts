import { globSync, existsSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { ROOT } from "../lib/paths.ts"
import type { Gate } from "./gate.ts"

/** Every gate of `npm run verify`, the slow ones first. */
export function listGates(unitReport: string): Gate[] {
  return [
    {
      name: "lint",
      command: "eslint",
      parameters: ["--max-warnings=0", "."],
    },
    ...listTypeGates(),
    {
      name: "unit tests",
      command: "jest",
      parameters: [
        "--config=jest.unit.cjs",
        "--maxWorkers=2",
        "--json",
        `--outputFile=${unitReport}`,
      ],
    },
    { name: "format", command: "prettier", parameters: ["--check", "."] },
    ownGate("import rules", "boundaries.ts"),
    { name: "dead code", command: "knip", parameters: ["--no-progress"] },
    ...listPublishGates(),
    ownGate("containers", "containers.ts"),
  ]
}

function listTypeGates(): Gate[] {
  const projects = globSync(
    [
      "backend/tsconfig.json",
      "plugins/*/tsconfig.json",
      "storefront/tsconfig.json",
      "scripts/tsconfig.json",
      "tsconfig.{admin,tests}.json",
    ],
    { cwd: ROOT }
  )
  return projects.sort().map((project) => {
    const room = roomOf(project)
    // Next writes its routes' types itself, before anything can be checked.
    return room === "storefront"
      ? {
          name: "types of storefront",
          command: "npm",
          parameters: ["run", "types", "--workspace=@coopstore/storefront"],
        }
      : {
          name: `types of ${room}`,
          command: "tsc",
          parameters: ["--noEmit", "--project", project],
        }
  })
}

/** `plugins/payments/tsconfig.json` is payments, `tsconfig.tests.json` tests. */
function roomOf(project: string): string {
  const [, ofRoot] = /^tsconfig\.(\w+)\.json$/.exec(project) ?? []
  return ofRoot ?? basename(dirname(project))
}

function listPublishGates(): Gate[] {
  return globSync("plugins/*", { cwd: ROOT })
    .filter((folder) => existsSync(join(ROOT, folder, "package.json")))
    .sort()
    .map((folder) => ({
      name: `package of ${basename(folder)}`,
      command: "publint",
      parameters: ["--strict", "--pack=false", folder],
    }))
}

function ownGate(name: string, file: string): Gate {
  return {
    name,
    command: process.execPath,
    parameters: [join(import.meta.dirname, file)],
  }
}
