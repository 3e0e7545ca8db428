import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { chromium } from "@playwright/test"
import { STATE } from "../lib/paths.ts"

const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

// A sandbox needs namespaces that containers and root do not have.
const SWITCHES = ["--no-sandbox"]

/** How Playwright starts a browser. */
export interface BrowserLaunch {
  executablePath: string
  args: string[]
  env?: Record<string, string>
}

/** Playwright's own Chromium, else the machine's, else the one from npm. */
export async function findBrowser(): Promise<BrowserLaunch> {
  const candidates = [chromium.executablePath(), ...SYSTEM_BROWSERS]
  const executablePath = candidates.find((file) => existsSync(file))
  if (executablePath) return { executablePath, args: SWITCHES }
  const folder = join(STATE, "browser")
  await unpack(folder)
  return {
    executablePath: join(folder, "chromium"),
    args: SWITCHES,
    env: environmentFor(folder),
  }
}

/** Unpacks the browser once: the package would do so in a shared folder. */
async function unpack(folder: string): Promise<void> {
  const finished = join(folder, "unpacked")
  if (existsSync(finished)) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const { default: packaged, inflate } = await import("@sparticuz/chromium")
    await packaged.executablePath()
    const archives = new URL(
      "../bin/",
      import.meta.resolve("@sparticuz/chromium")
    )
    await inflate(new URL("al2023.tar.br", archives).pathname)
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  writeFileSync(finished, "")
}

/** Its own libraries and fonts, where the machine lacks them. */
function environmentFor(folder: string): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]]
  )
  return {
    ...Object.fromEntries(inherited),
    ...(lacksLibraries(join(folder, "chromium")) && {
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
    }),
    ...(!existsSync("/etc/fonts") && {
      FONTCONFIG_PATH: join(folder, "fonts"),
    }),
  }
}

function lacksLibraries(program: string): boolean {
  try {
    return execFileSync("ldd", [program], { encoding: "utf8" }).includes(
      "not found"
    )
  } catch {
    return true
  }
}
