/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** Draws SVG text in one headless Chromium and writes WebP. One page, one picture at a time, no network. */
import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import { chromium, type Browser, type Page } from "@playwright/test"
import engine from "@sparticuz/chromium"
import sharp from "sharp"
import { fontFaces } from "./fonts.ts"

export type RenderJob = {
  svg: string
  width: number
  height: number
  file: string
}

const MAX_BYTES = 108_000

let opened: Promise<{ browser: Browser; page: Page }> | undefined

async function open() {
  engine.setGraphicsMode = false
  const browser = await chromium.launch({
    executablePath: await engine.executablePath(),
    args: [
      ...engine.args,
      "--font-render-hinting=none",
      "--force-color-profile=srgb",
      "--disable-lcd-text",
    ],
    headless: true,
  })
  const page = await browser.newPage({
    viewport: { width: 1200, height: 1200 },
  })
  await page.route("**/*", (route) =>
    route.request().url().startsWith("data:") ? route.continue() : route.abort()
  )
  await page.setContent(
    `<!doctype html><style>${fontFaces()} html,body{margin:0;background:transparent} #art,#art>svg{display:block}</style><div id="art"></div>`
  )
  // Every face is asked for once: a face not yet used would otherwise be missing from the first picture.
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()))
    await document.fonts.ready
  })
  return { browser, page }
}

const session = () => (opened ??= open())

export async function closeRenderer(): Promise<void> {
  if (!opened) return
  const { browser } = await opened
  opened = undefined
  await browser.close()
}

/** The picture as PNG bytes, transparent where nothing is drawn. The SVG needs a viewBox or width and height. */
export async function renderSvgToPng(
  svg: string,
  width: number,
  height: number
): Promise<Buffer> {
  const { page } = await session()
  await page.setViewportSize({ width, height })
  await page.evaluate(
    async ({ svg, width, height }) => {
      const art = document.getElementById("art")
      if (!art) throw new Error("No page to draw on")
      art.innerHTML = svg
      const root = art.querySelector("svg")
      if (!root) throw new Error("Not an SVG")
      root.setAttribute("width", String(width))
      root.setAttribute("height", String(height))
      await document.fonts.ready
      await Promise.all(
        [...art.querySelectorAll("image")].map((image) =>
          (image as unknown as HTMLImageElement).decode?.()
        )
      )
      await new Promise((done) =>
        requestAnimationFrame(() => requestAnimationFrame(done))
      )
    },
    { svg, width, height }
  )
  return await page.screenshot({
    clip: { x: 0, y: 0, width, height },
    omitBackground: true,
    type: "png",
  })
}

/** Widths of texts at a size of 100 px, in the house typefaces. */
export async function measureTexts(
  texts: { text: string; font: string }[]
): Promise<number[]> {
  const { page } = await session()
  return await page.evaluate((list) => {
    const pen = document.createElement("canvas").getContext("2d")
    if (!pen) throw new Error("No canvas")
    return list.map(({ text, font }) => {
      pen.font = font
      return pen.measureText(text).width
    })
  }, texts)
}

export async function renderSvgToWebp(jobs: RenderJob[]): Promise<void> {
  for (const { svg, width, height, file } of jobs) {
    // Drawn at twice the size and reduced: overlapping edges stay clean.
    const png = await renderSvgToPng(svg, width * 2, height * 2)
    const flat = await sharp(png)
      .resize(width, height, { kernel: "lanczos3" })
      .flatten({ background: "#fbf6ec" })
      .removeAlpha()
      .png()
      .toBuffer()
    let webp = Buffer.alloc(0)
    // Busy pictures give up a little quality to stay light.
    for (const quality of [86, 82, 78, 74]) {
      webp = await sharp(flat).webp({ quality, effort: 6 }).toBuffer()
      if (webp.length <= MAX_BYTES) break
    }
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, webp)
  }
}
