import { existsSync } from "node:fs"
import { chromium } from "@playwright/test"

const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

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
  // A sandbox needs a user that is not root, and namespaces of its own.
  if (executablePath) return { executablePath, args: ["--no-sandbox"] }
  return findPackagedBrowser()
}

async function findPackagedBrowser(): Promise<BrowserLaunch> {
  const { default: packaged } = await import("@sparticuz/chromium")
  return {
    executablePath: await packaged.executablePath(),
    args: packaged.args,
  }
}
