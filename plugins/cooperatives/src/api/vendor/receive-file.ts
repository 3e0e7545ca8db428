import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import multer from "multer"
import { VendorProblem } from "../../workflows/rules/vendor-problem"
import { answerProblem } from "./answer-problem"

/** A request that came with a file. */
export type FileRequest = { file?: { buffer: Buffer; originalname: string } }

/**
 * Receives one file into memory. What is too large, or no upload at all, is a
 * refusal that the space can say, never a failure of the server.
 */
export function receiveFile(field: string, most_bytes: number) {
  const upload = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: most_bytes, files: 1, fields: 10, parts: 12 },
  }).single(field)
  return (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ) => {
    upload(req, res, (error: unknown) => {
      if (error) {
        answerProblem(res, toProblem(error, most_bytes))
      } else {
        next()
      }
    })
  }
}

const BYTES_PER_MEGABYTE = 1024 * 1024

function toProblem(error: unknown, most_bytes: number): VendorProblem {
  return error instanceof multer.MulterError && error.code === "LIMIT_FILE_SIZE"
    ? new VendorProblem(
        "too_large",
        `The file is larger than ${Math.floor(most_bytes / BYTES_PER_MEGABYTE)} MB`
      )
    : new VendorProblem("bad_upload", "The file did not arrive whole")
}
