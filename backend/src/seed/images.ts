import { existsSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import type { SeedContext } from "./context"

/**
 * Uploads drawings of `images/` through the File Module and answers their URLs,
 * by the path given. Throws where a drawing is missing.
 */
export async function uploadImages(
  { container }: SeedContext,
  paths: string[]
): Promise<Map<string, string>> {
  const files = paths.map((path) => {
    const file = join(__dirname, "images", `${path}.webp`)
    if (!existsSync(file)) {
      throw new Error(`The demo's drawing images/${path}.webp is missing`)
    }
    return {
      filename: basename(file),
      mimeType: "image/webp",
      content: readFileSync(file).toString("base64"),
      access: "public" as const,
    }
  })
  const { result } = await uploadFilesWorkflow(container).run({
    input: { files },
  })
  return new Map(
    paths.map((path, index) => {
      const url = result[index]?.url
      if (!url) {
        throw new Error(`The drawing ${path} was not stored`)
      }
      return [path, url]
    })
  )
}
