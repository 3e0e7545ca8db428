import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import multer from "multer"

/** A request that came with files. */
export type FilesRequest = {
  files?: { buffer: Buffer; originalname: string; size: number }[]
}

/** Receives several files into memory; refuses what is too much in a sentence. */
export function receiveFiles(
  field: string,
  limits: { most_files: number; most_bytes: number }
) {
  const upload = multer({
    storage: multer.memoryStorage(),
    // Names come in Arabic as well.
    defParamCharset: "utf8",
    limits: {
      fileSize: limits.most_bytes,
      files: limits.most_files,
      fields: 5,
      fieldSize: 100_000,
    },
  }).array(field, limits.most_files)
  return (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ) => {
    upload(req, res, (error: unknown) => {
      next(error && toRefusal(error, limits))
    })
  }
}

const BYTES_PER_MEGABYTE = 1024 * 1024

function toRefusal(
  error: unknown,
  { most_files, most_bytes }: { most_files: number; most_bytes: number }
) {
  const megabytes = Math.floor(most_bytes / BYTES_PER_MEGABYTE)
  const isSize =
    error instanceof multer.MulterError && error.code === "LIMIT_FILE_SIZE"
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Send at most ${most_files} files of ${megabytes} MB each`,
    isSize ? "too_large" : "bad_upload"
  )
}
